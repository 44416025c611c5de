import { piped, type Border, type Stage } from "../../math/pipeline";
import type { Held } from "./held";
import { plainSurface } from "./plainSurface";
import type { Surface } from "./surface";

/** What stages make of a held picture; the answer may be overwritten by the next. */
export type RunStages = (held: Held, stages: readonly Stage[], border: Border) => Surface;

/** The same on plain arrays, for machines without the kernels' instructions. */
export const runPlain: RunStages = ({ width, height, channels, bytes }, stages, border) => {
  const values = Float64Array.from(bytes, (byte) => byte / 255);
  const result = piped({ shape: [height, width, channels], values }, stages, border);
  const [rows, columns] = result.shape;
  const split = Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: rows * columns }, (_, cell) => result.values[cell * channels + channel]),
  );
  return plainSurface({ width: columns, height: rows, pitch: columns, channels: split });
};
