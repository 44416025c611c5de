import { weightsOf, type Kernel2d } from "../../math/kernel2d";
import type { Border, Stage } from "../../math/pipeline";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Held } from "./held";
import { fillMargins, margin, planesAt, roomOf, unpack, type Planes } from "./planes";
import type { RunStages } from "./plainFilter";
import { pooled } from "./pooled";
import { mostColours, wasmSurface } from "./wasmSurface";

/** The most cells a kernel may have down and across. */
const mostCells = 2 * margin - 1;

/**
 * Runs stages in the kernels' memory: the numbers of the picture that was asked for last stay there, and two sheets of
 * its size, between which the stages go to and fro.
 */
export function createWasmFilter(kernels: Kernels): RunStages {
  const weights = kernels.allocate(mostCells * mostCells);
  const [ramp, range] = [kernels.allocate(mostColours), kernels.allocate(2)];
  const base = kernels.next();
  let seen: {
    held: Held;
    border: Border;
    planes: Planes;
    sheets: readonly [Pointer, Pointer];
    pixels: Pointer;
  } | null = null;

  function take(held: Held, border: Border) {
    if (seen?.held === held && seen.border === border) return seen;
    const { width, height, channels } = held;
    if (seen?.held !== held) {
      kernels.release(base);
      const room = roomOf(width, height, channels);
      const planes = planesAt(kernels.allocate(room), width, height, channels);
      const sheets = [kernels.allocate(room), kernels.allocate(room)] as const;
      seen = { held, border, planes, sheets, pixels: kernels.allocate(width * height) };
      unpack(kernels, planes, held);
    }
    seen = { ...seen, border };
    fillMargins(kernels, seen.planes, border);
    return seen;
  }

  function slide(from: Planes, to: Planes, kernel: Kernel2d, border: Border): void {
    const { width, height, pitch } = from;
    const { rows, columns } = kernel;
    kernels.floats(weights, rows * columns).set(weightsOf(kernel));
    const [above, before] = [Math.floor((rows - 1) / 2), Math.floor((columns - 1) / 2)];
    for (const [channel, start] of from.starts.entries()) {
      const first = start - 4 * (above * pitch + before);
      kernels.filterPlane(first, weights, to.starts[channel], height, width, pitch, rows, columns);
      if (border === "leave") {
        const [source, target] = [start, to.starts[channel]].map((place) => kernels.floats(place, pitch * height));
        for (let y = 0; y < height; y++) {
          const row = y * pitch;
          const inside = y >= above && y + rows - above <= height;
          const [left, right] = inside ? [before, width - (columns - 1 - before)] : [width, width];
          target.set(source.subarray(row, row + Math.min(left, width)), row);
          if (right < width && right >= 0) target.set(source.subarray(row + right, row + width), row + right);
        }
      }
    }
  }

  return (held, stages, border) => {
    const { planes, sheets, pixels } = take(held, border);
    let now = planes;
    for (const [step, stage] of stages.entries()) {
      const sheet = sheets[step % 2];
      const channels = now.starts.length;
      if (stage.type === "kernel") {
        if (step > 0) fillMargins(kernels, now, border);
        const next = planesAt(sheet, now.width, now.height, channels);
        slide(now, next, stage.kernel, border);
        now = next;
      } else if (stage.type === "relu") {
        const next = planesAt(sheet, now.width, now.height, channels);
        for (const [channel, start] of now.starts.entries()) {
          const [source, target] = [start, next.starts[channel]].map((at) =>
            kernels.floats(at, now.pitch * now.height),
          );
          for (let at = 0; at < source.length; at++) target[at] = source[at] > 0 ? source[at] : 0;
        }
        now = next;
      } else now = pooled(kernels, now, sheet, stage);
    }
    return wasmSurface(kernels, now, { pixels, ramp, range });
  };
}

/** Whether the kernels' memory has room for what a stage needs. */
export const fitsKernels = (stages: readonly Stage[]): boolean =>
  stages.every(
    (stage) => stage.type !== "kernel" || (stage.kernel.rows <= mostCells && stage.kernel.columns <= mostCells),
  );
