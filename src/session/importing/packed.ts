import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { className } from "../../datasets/importers/names";
import type { FileFault } from "../../datasets/importers/unpack";
import { fewestExamples, mostOwn, type Collection } from "../../datasets/own/collection";
import { fingerprintOf } from "../../datasets/own/fingerprint";
import { identified } from "../../datasets/own/identify";
import { sizeOf } from "../../math/shape";
import type { Choices, Heard, Taken } from "./api";
import type { Chosen } from "./chosenClasses";
import type { PictureSource } from "./pictureSource";

/** The most faults that are told one by one. */
const mostFaults = 20;

/**
 * Makes the collection: every picture framed, in the order of the files, the test that is kept apart at the end; what can't
 * be decoded is left out and said.
 */
export async function packed(
  source: PictureSource,
  choices: Choices,
  { classes, became }: Chosen,
  heard: Heard,
): Promise<Taken | Fault> {
  const { framing } = choices;
  const shape = source.shape ?? [framing.side, framing.side, framing.channels];
  const size = sizeOf(shape);
  const tests = choices.apart ? source.tests : null;
  const kept = testLast(
    Array.from(source.labels.keys()).filter((index) => became[source.labels[index]] >= 0),
    tests,
  );
  if (kept.length * size > mostOwn.numbers)
    return faultAt(
      message("the pictures"),
      message(
        "Together they would hold {numbers, number} numbers; {most, number} are the most. Keep them smaller, or grey.",
        {
          numbers: kept.length * size,
          most: mostOwn.numbers,
        },
      ),
    );
  const pixels = new Uint8Array(kept.length * size);
  const labels: number[] = [];
  const faults: FileFault[] = [];
  let test = 0;
  for (const [place, index] of kept.entries()) {
    heard(place, kept.length);
    const picture = await source.picture(index, framing);
    if (isFault(picture)) {
      if (faults.length < mostFaults) faults.push({ path: source.paths?.[index] ?? String(index + 1), ...picture });
      continue;
    }
    pixels.set(picture, labels.length * size);
    labels.push(became[source.labels[index]]);
    if (tests?.[index]) test++;
  }
  heard(kept.length, kept.length);
  const open = labels.length - test;
  if (open < fewestExamples)
    return (
      faults[0] ??
      faultAt(
        message("the pictures"),
        message("{count} pictures are too few; {fewest} are the least.", {
          count: open,
          fewest: fewestExamples,
        }),
      )
    );
  const used = pixels.subarray(0, labels.length * size);
  const collection = identified<Collection>({
    kind: "pictures",
    name: className(choices.name),
    shape,
    classes,
    labels: Uint16Array.from(labels),
    content: fingerprintOf(used),
    ...(test > 0 && { test }),
  });
  return { collection, content: new Blob([used]), faults };
}

/** Places of examples, those of the test behind all others; else in their order. */
export const testLast = (places: readonly number[], tests: Uint8Array | null): readonly number[] =>
  tests ? [...places.filter((place) => tests[place] === 0), ...places.filter((place) => tests[place] === 1)] : places;
