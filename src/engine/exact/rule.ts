import type { LayerInfo } from "../../experiment/walk";

/** The arrays of a layer by name, in double precision. */
export type Arrays = Readonly<Record<string, Float64Array>>;

/** What surrounds one exact pass: as update `step` learns. */
interface Course {
  readonly count: number;
  readonly seed: number;
  readonly step: number;
}

/** What a layer makes of `x`, `[count, ...input]`, in double precision: `[count, ...output]`, before its curve. */
export type Rule = (
  x: Float64Array,
  info: LayerInfo,
  arrays: Arrays,
  course: Course,
  /** Place of the layer in its network. */
  index: number,
) => Float64Array;
