import { sizeOf, type Shape } from "../../math/shape";

/** Pictures of a learner's own, all of one size, each in a class: what is known of them without their pixels. */
export interface Collection {
  readonly kind: "pictures";
  /** A fingerprint of everything that a run depends on: the same pictures in the same classes have the same. */
  readonly id: string;
  /** What the learner calls them. */
  readonly name: string;
  /** `[height, width, channels]`, 1 channel or 3. */
  readonly shape: Shape;
  /** At least two names, fit to stand in a sentence (`className`). */
  readonly classes: readonly string[];
  /** The class of each picture. */
  readonly labels: Uint16Array;
  /** A fingerprint of the pixels alone. */
  readonly content: string;
  /** How many at the end are the test that their files keep apart; where this is missing, none. */
  readonly test?: number;
}

/** A table of a learner's own: rows of numbers, each in a class; what is known of it without its numbers. */
export interface OwnTable {
  readonly kind: "table";
  readonly id: string;
  readonly name: string;
  /** The columns to learn from, with the least and the largest value in each. */
  readonly columns: readonly { readonly label: string; readonly min: number; readonly max: number }[];
  readonly classes: readonly string[];
  readonly labels: Uint16Array;
  /** A fingerprint of the numbers alone. */
  readonly content: string;
  /** How many rows at the end are the test that their files keep apart; where this is missing, none. */
  readonly test?: number;
}

/** What a learner can bring along. */
export type OwnCollection = Collection | OwnTable;

/** What fits beside its training: numbers in all pictures together, and along a side. */
export const mostOwn = { numbers: 200_000_000, side: 128, classes: 200, pictures: 100_000, columns: 64 };

/** How many examples a collection keeps apart for the test, and how many are open to training and validation. */
export const partsOf = ({ labels, test = 0 }: OwnCollection): { readonly open: number; readonly test: number } => ({
  open: labels.length - test,
  test,
});

/** What the content of a collection takes of the memory: a byte a number of a picture, four a number of a table. */
export const bytesOf = (collection: OwnCollection): number =>
  collection.labels.length *
  (collection.kind === "pictures"
    ? sizeOf(collection.shape)
    : Float32Array.BYTES_PER_ELEMENT * collection.columns.length);

/** Fewer examples than this, beside a test that is kept apart, are too few to train, check and test with. */
export const fewestExamples = 10;
