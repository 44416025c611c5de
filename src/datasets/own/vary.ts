import { cos, sin } from "../../math/elementary";
import type { Shape } from "../../math/shape";
import type { Factor } from "../dataset";

/** How a stored picture can be looked at otherwise; all 0 is as it is stored. */
export const variations: readonly Factor[] = [
  { name: "turn", label: "turn", min: -180, max: 180, step: 1, unit: "°" },
  { name: "across", label: "shift across", min: -0.5, max: 0.5, step: 0.01, unit: "" },
  { name: "up", label: "shift up", min: -0.5, max: 0.5, step: 0.01, unit: "" },
  { name: "zoom", label: "zoom", min: -1, max: 1, step: 0.05, unit: "" },
  { name: "light", label: "light", min: -1, max: 1, step: 0.05, unit: "" },
];

/** A picture as bytes. */
export interface Bytes {
  readonly bytes: Uint8Array;
  /** Where it begins in `bytes`. */
  readonly from: number;
  /** `[height, width, channels]`. */
  readonly shape: Shape;
}

/**
 * Writes a picture into `picture`, turned to the left, shifted by shares of its size, twice as large for each 1 of zoom,
 * and lighter; numbers 0…1. Beyond the edge its edge goes on. Between cells it is the mean of the nearest four.
 */
export function variedInto(source: Bytes, variation: ArrayLike<number>, picture: Float32Array): void {
  const [turn, across, up, zoom, light] = Array.from(variation);
  const { bytes, from } = source;
  if (turn === 0 && across === 0 && up === 0 && zoom === 0) {
    for (let at = 0; at < picture.length; at++) picture[at] = bytes[from + at] / 255;
  } else resample(source, { turn, across, up, zoom }, picture);
  if (light !== 0) for (let at = 0; at < picture.length; at++) picture[at] = lit(picture[at], light);
}

/** Towards white, or towards black. */
const lit = (value: number, light: number) => (light > 0 ? value + light * (1 - value) : value * (1 + light));

const inside = (at: number, most: number) => Math.min(most - 1, Math.max(0, at));

function resample(
  { bytes, from, shape: [height, width, channels] }: Bytes,
  { turn, across, up, zoom }: Readonly<Record<"turn" | "across" | "up" | "zoom", number>>,
  picture: Float32Array,
): void {
  // 1 + z for growing, 1 / (1 − z) for shrinking: both ends are a factor of two.
  const scale = zoom >= 0 ? 1 / (1 + zoom) : 1 - zoom;
  const angle = (turn * Math.PI) / 180;
  const [right, down] = [scale * cos(angle), scale * sin(angle)];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [column + 0.5 - width / 2 - across * width, row + 0.5 - height / 2 + up * height];
      const atX = width / 2 - 0.5 + right * x - down * y;
      const atY = height / 2 - 0.5 + down * x + right * y;
      const [left, top] = [Math.floor(atX), Math.floor(atY)];
      const [shareX, shareY] = [atX - left, atY - top];
      const [x0, x1] = [inside(left, width), inside(left + 1, width)];
      const [y0, y1] = [inside(top, height), inside(top + 1, height)];
      const at = (row * width + column) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const cell = (x: number, y: number) => bytes[from + (y * width + x) * channels + channel];
        const upper = cell(x0, y0) + shareX * (cell(x1, y0) - cell(x0, y0));
        const lower = cell(x0, y1) + shareX * (cell(x1, y1) - cell(x0, y1));
        picture[at + channel] = (upper + shareY * (lower - upper)) / 255;
      }
    }
  }
}
