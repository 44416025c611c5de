import { message } from "../../locales/message";
import { mostOwn } from "../own/collection";
import { faultAt, type Fault } from "./fault";
import { className } from "./names";

/** Classes with their names, and who is in which. */
export interface Labels {
  readonly classes: readonly string[];
  readonly labels: Uint16Array;
}

/** Classes, and which examples the files keep apart for the test: 1 for those; null where files say nothing of it. */
export interface Dealt extends Labels {
  readonly tests: Uint8Array | null;
}

/** Classes from whole numbers, in their order; named by `names` where there is one for each. */
export function labelsFromNumbers(numbers: ArrayLike<number>, names: readonly string[] = []): Labels | Fault {
  const found = new Set<number>();
  for (let at = 0; at < numbers.length; at++) {
    if (!Number.isInteger(numbers[at]))
      return faultAt(message("label {at, number}", { at: at + 1 }), message("A class must be a whole number."));
    found.add(numbers[at]);
    if (found.size > mostOwn.classes) break;
  }
  const problem = classesProblem(found.size);
  if (problem) return problem;
  const sorted = [...found].toSorted((a, b) => a - b);
  const places = new Map(sorted.map((number, place) => [number, place]));
  return {
    classes: distinct(sorted.map((number) => names[number] ?? String(number))),
    labels: Uint16Array.from({ length: numbers.length }, (_, at) => places.get(numbers[at]) ?? 0),
  };
}

/** Classes from words, in the order of the alphabet. */
export function labelsFromWords(words: readonly string[]): Labels | Fault {
  const sorted = [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));
  const problem = classesProblem(sorted.length);
  if (problem) return problem;
  const places = new Map(sorted.map((word, place) => [word, place]));
  return { classes: distinct(sorted), labels: Uint16Array.from(words, (word) => places.get(word) ?? 0) };
}

function classesProblem(classes: number): Fault | null {
  if (classes > mostOwn.classes)
    return faultAt(message("the labels"), message("There are more than {most} classes.", { most: mostOwn.classes }));
  return null;
}

/** Names that may stand in sentences, no two the same. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = className(name);
    let own = clean;
    for (let number = 2; taken.has(own); number++) own = `${clean} ${number}`;
    taken.add(own);
    return own;
  });
}
