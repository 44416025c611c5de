import type { Values } from "../../settings";
import type { BenchId } from "../index";

/** An example of a lecture as it is given: the operation and what goes in. */
export interface Example {
  readonly id: string;
  /** The lecture. */
  readonly source: string;
  /** Rows of the digest that it belongs to. */
  readonly digest: readonly string[];
  readonly op: string;
  readonly input?: unknown;
  readonly kernel?: unknown;
  readonly stride?: unknown;
  readonly padding?: unknown;
  readonly dilation?: unknown;
  readonly [name: string]: unknown;
}

/**
 * Sets an example of one operation up on a bench: the values that are not the bench's defaults. Null where no bench can
 * show it. One file for each operation in `ops/`, one line in the list.
 */
export type PresetOp = (example: Example) => { readonly bench: BenchId; readonly values: Values } | null;

/** An example of a lecture, set up on a bench. */
export interface Preset {
  readonly example: Example;
  readonly bench: BenchId;
  readonly values: Values;
}
