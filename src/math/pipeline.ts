import type { Picture } from "./convolution";
import { weightsOf, type Kernel2d } from "./kernel2d";
import { pool, type Summary } from "./pooling";
import { plain, tapsAlong, type Edge } from "./taps";

/** What a window finds beyond the edge; `leave` keeps the pixels whose window reaches beyond it as they were. */
export type Border = Edge | "leave";

/** One step of a pipeline of pictures. */
export type Stage =
  | { readonly type: "kernel"; readonly kernel: Kernel2d }
  | { readonly type: "relu" }
  | { readonly type: "pool"; readonly size: number; readonly summary: Summary };

/** Slides a kernel over every channel by itself; the picture keeps its size. Not flipped (cross-correlation). */
export function filtered({ shape, values }: Picture, kernel: Kernel2d, border: Border): Picture {
  const [height, width, channels] = shape;
  const sliding = { ...plain, padding: "same", edge: border === "leave" ? "repeat" : border } as const;
  const rows = tapsAlong(0, height, kernel.rows, sliding).cells;
  const columns = tapsAlong(1, width, kernel.columns, sliding).cells;
  const weights = weightsOf(kernel);
  const result = new Float64Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const left = border === "leave" && !reaches(y, x, height, width, kernel);
      for (let channel = 0; channel < channels; channel++) {
        const at = (y * width + x) * channels + channel;
        if (left) {
          result[at] = values[at];
          continue;
        }
        let sum = 0;
        for (let i = 0, tap = 0; i < kernel.rows; i++) {
          const row = rows[y * kernel.rows + i];
          for (let j = 0; j < kernel.columns; j++, tap++) {
            const column = columns[x * kernel.columns + j];
            if (row >= 0 && column >= 0) sum += weights[tap] * values[(row * width + column) * channels + channel];
          }
        }
        result[at] = sum;
      }
    }
  }
  return { shape, values: result };
}

/** Whether a window stands inside wholly. */
function reaches(y: number, x: number, height: number, width: number, { rows, columns }: Kernel2d): boolean {
  const [above, before] = [Math.floor((rows - 1) / 2), Math.floor((columns - 1) / 2)];
  return y >= above && x >= before && y + rows - above <= height && x + columns - before <= width;
}

/** What a stage makes of a picture; a pooling window that doesn't fit is as large as the picture. */
function through(picture: Picture, stage: Stage, border: Border): Picture {
  if (stage.type === "kernel") return filtered(picture, stage.kernel, border);
  if (stage.type === "relu") {
    return { shape: picture.shape, values: Float64Array.from(picture.values, (value) => Math.max(0, value)) };
  }
  const [height, width] = picture.shape;
  const window = [Math.min(stage.size, height), Math.min(stage.size, width)] as const;
  return pool(picture, window, { ...plain, stride: window }, stage.summary);
}

/** The picture after all stages. */
export const piped = (picture: Picture, stages: readonly Stage[], border: Border): Picture =>
  stages.reduce((seen, stage) => through(seen, stage, border), picture);
