import type { Stage } from "../../math/pipeline";
import type { Kernels, Pointer } from "../kernels/kernels";
import { planesAt, type Planes } from "./planes";

/** Replaces each block of a picture by one number, on a sheet of its own; leftover cells at the right and below go. */
export function pooled(
  kernels: Kernels,
  from: Planes,
  sheet: Pointer,
  { size, summary }: Extract<Stage, { type: "pool" }>,
): Planes {
  const [down, across] = [Math.min(size, from.height), Math.min(size, from.width)];
  const [height, width] = [Math.floor(from.height / down), Math.floor(from.width / across)];
  const to = planesAt(sheet, width, height, from.starts.length);
  const share = summary === "average" ? 1 / (down * across) : 1;
  for (const [channel, start] of from.starts.entries()) {
    const source = kernels.floats(start, from.pitch * from.height);
    const target = kernels.floats(to.starts[channel], to.pitch * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
        for (let i = 0; i < down; i++) {
          const row = (y * down + i) * from.pitch + x * across;
          for (let j = 0; j < across; j++) {
            const value = source[row + j];
            if (value > most) most = value;
            sum += value;
          }
        }
        target[y * to.pitch + x] = summary === "max" ? most : sum * share;
      }
    }
  }
  return to;
}
