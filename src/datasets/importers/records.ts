import { message } from "../../locales/message";
import { cifarKindOf, cifarKinds, readCifar } from "./cifar";
import { faultAt, isFault, type Fault } from "./fault";
import { distinct, labelsFromNumbers } from "./labels";
import { shownName } from "./names";
import type { Arrays } from "./pictureArrays";
import { testsByName } from "./testSet";

/** A file of records. */
export interface Records {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * CIFAR files one after the other; all must be of one kind. Of `texts`, given line by line, one with as many lines as
 * classes names them.
 */
export function fromRecords(records: readonly Records[], texts: readonly (readonly string[])[]): Arrays | Fault {
  const kind = cifarKindOf(records[0].bytes.length) ?? "cifar10";
  const parts = [];
  for (const { path, bytes } of records) {
    const part = readCifar(bytes, kind);
    if (isFault(part))
      return faultAt(message("“{name}”, {where}", { name: shownName(path), where: part.where }), part.fault);
    parts.push(part);
  }
  const count = parts.reduce((sum, { labels }) => sum + labels.length, 0);
  const pixels = new Uint8Array(count * 3072);
  const numbers = new Uint16Array(count);
  const apart = testsByName(records.map(({ path }) => path));
  const tests = apart && new Uint8Array(count);
  let at = 0;
  for (const [place, part] of parts.entries()) {
    pixels.set(part.pixels, at * 3072);
    numbers.set(part.labels, at);
    if (apart?.[place]) tests?.fill(1, at, at + part.labels.length);
    at += part.labels.length;
  }
  const names = texts.find((lines) => lines.length === cifarKinds[kind].classes);
  const named = labelsFromNumbers(numbers, names);
  return isFault(named) ? named : { shape: [32, 32, 3], pixels, tests, ...named, classes: distinct(named.classes) };
}
