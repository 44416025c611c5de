import { message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import { faultAt, type Fault } from "../importers/fault";
import { mostOwn, partsOf, type Collection } from "./collection";
import { fingerprintOf, fingerprintOfText } from "./fingerprint";
import { identified } from "./identify";

/** Pictures of a collection's shape, one behind the other, with the name of the class of each. */
export interface Additions {
  readonly pixels: Uint8Array;
  readonly classes: readonly string[];
  /** How many at the end are kept apart for the test. */
  readonly test?: number;
}

/** Where the bytes of additions go: those to learn from at byte `at` of what there is, those of the test, from byte `from` of them, behind all. */
interface Places {
  readonly at: number;
  readonly from: number;
}

/** Why pictures of these classes can't be added; null where they can. */
export function joinProblem({ classes, labels, shape }: Collection, added: readonly string[]): Fault | null {
  const count = labels.length + added.length;
  const where = message("the pictures");
  if (count > mostOwn.pictures || count * sizeOf(shape) > mostOwn.numbers)
    return faultAt(
      where,
      message("{count, number} pictures are too many; {most, number} are the most.", {
        count,
        most: Math.min(mostOwn.pictures, Math.floor(mostOwn.numbers / sizeOf(shape))),
      }),
    );
  if (new Set([...classes, ...added]).size > mostOwn.classes)
    return faultAt(where, message("There are more than {most} classes.", { most: mostOwn.classes }));
  return null;
}

/**
 * Where each picture of a collection stands in another that came of it by adding; null where the other is no such one.
 */
export function placesIn(before: Collection, after: Collection): ((index: number) => number) | null {
  const [was, is] = [partsOf(before), partsOf(after)];
  const moved = is.open - was.open;
  const place = (index: number) => (index < was.open ? index : index + moved);
  const same =
    moved >= 0 &&
    is.test >= was.test &&
    before.classes.every((name, label) => after.classes[label] === name) &&
    before.labels.every((label, index) => after.labels[place(index)] === label);
  return same ? place : null;
}

/**
 * The collection with pictures added behind its own, before a test that is kept apart, and those of a test behind that:
 * those of a class that it has go there, other names become new classes behind its classes.
 */
export function joined(
  collection: Collection,
  { pixels, classes: added, test: tested = 0 }: Additions,
): ({ readonly collection: Collection } & Places) | Fault {
  const problem = joinProblem(collection, added);
  if (problem) return problem;
  const { name, shape } = collection;
  const parts = partsOf(collection);
  const classes = [...new Set([...collection.classes, ...added])];
  const places = new Map(classes.map((each, place) => [each, place]));
  const more = added.map((each) => places.get(each) ?? 0);
  const learned = added.length - tested;
  const labels = Uint16Array.from([
    ...collection.labels.subarray(0, parts.open),
    ...more.slice(0, learned),
    ...collection.labels.subarray(parts.open),
    ...more.slice(learned),
  ]);
  const test = parts.test + tested;
  const content = [collection.content, fingerprintOf(pixels), ...(tested > 0 ? [tested] : [])].join(" ");
  return {
    collection: identified<Collection>({
      kind: "pictures",
      name,
      shape,
      classes,
      labels,
      content: fingerprintOfText(content),
      ...(test > 0 && { test }),
    }),
    at: parts.open * sizeOf(shape),
    from: learned * sizeOf(shape),
  };
}
