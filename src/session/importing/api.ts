import type { FileFault } from "../../datasets/importers/unpack";
import type { Framing } from "../../datasets/importers/framing";
import type { Fault } from "../../datasets/importers/fault";
import type { Shape } from "../../math/shape";
import type { Kept } from "../ownData/cabinet";

/** A file with the folders it came in. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** A class as it was found. */
interface FoundClass {
  readonly name: string;
  readonly count: number;
}

/** What files hold, said before anything is made of them. */
export type Found =
  | {
      readonly kind: "pictures";
      readonly count: number;
      readonly classes: readonly FoundClass[];
      /** How many of them the files keep apart for the test. */
      readonly test: number;
      /** The size that all have, where it can't be chosen. */
      readonly shape: Shape | null;
      /** Width and height of the smallest and the largest picture. */
      readonly smallest: readonly [number, number];
      readonly largest: readonly [number, number];
    }
  | { readonly kind: "table"; readonly rows: number; readonly test: number; readonly columns: readonly FoundColumn[] };

export interface FoundColumn {
  readonly name: string;
  readonly kind: "numbers" | "words" | "text";
  /** How many values it has, where they are few enough to be classes. */
  readonly classes: number | null;
  /** Whether all are whole numbers 0…255. */
  readonly bytes: boolean;
  /** Row of the first empty cell, counted from 1; 0 where none is. */
  readonly missing: number;
}

export interface Report {
  readonly found: Found | null;
  /** Whether the names of the files say that all of it is a test. */
  readonly onlyTest: boolean;
  readonly faults: readonly FileFault[];
}

/** What a learner chose about what was found. */
export interface Choices {
  readonly name: string;
  readonly framing: Framing;
  /** The name of each found class; two of the same name become one, an empty one is left out. */
  readonly names: readonly string[];
  /** Whether what the files keep for the test is the test set; else all examples are dealt out. */
  readonly apart: boolean;
  /** The pictures that these are added to; a collection of their own where this is missing. */
  readonly into?: Kept;
  /**
   * Which column of a table holds the classes, which columns of words are learned from one-hot, and whether the others are
   * the cells of pictures.
   */
  readonly table?: { readonly label: number; readonly words: readonly number[]; readonly pictures: boolean };
}

/** A collection with its content, as the engine gets it. */
export interface Taken extends Kept {
  /** How many pictures are left out because they can't be decoded. */
  readonly unread: number;
  /** What is wrong with the first of them. */
  readonly faults: readonly FileFault[];
}

/** Hears how far it is. */
export type Heard = (done: number, of: number) => void;

/** The importer: it runs in a worker of its own that is thrown away, so that nothing it does holds up the page. */
export interface ImporterApi {
  understand(files: readonly GivenFile[], loose: string, heard: Heard): Promise<Report>;
  /** Some pictures of each class as they would be kept, and how large they were. */
  preview(framing: Framing): Promise<{ readonly shape: Shape; readonly pixels: Uint8Array }>;
  take(choices: Choices, heard: Heard): Promise<Taken | Fault>;
}
