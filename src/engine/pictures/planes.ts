import type { Border } from "../../math/pipeline";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Held } from "./held";

/** Cells around every plane: as many as the largest kernel reaches over. */
export const margin = 8;

/** The channels of a picture in the kernels' memory, each with a margin around it. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
  /** The first cell of each channel, its margin aside. */
  readonly starts: readonly Pointer[];
}

/** Floats that the planes of a picture take. */
export const roomOf = (width: number, height: number, channels: number): number =>
  channels * (height + 2 * margin) * pitchOf(width);

const pitchOf = (width: number): number => (width + 2 * margin + 3) & ~3;

/** Planes laid out from a place on. */
export function planesAt(place: Pointer, width: number, height: number, channels: number): Planes {
  const pitch = pitchOf(width);
  const starts = Array.from({ length: channels }, (_, channel) => {
    return place + 4 * (channel * (height + 2 * margin) * pitch + margin * pitch + margin);
  });
  return { width, height, pitch, starts };
}

/** Writes the bytes of a picture as numbers 0…1. */
export function unpack(kernels: Kernels, { width, height, pitch, starts }: Planes, { channels, bytes }: Held): void {
  for (const [channel, start] of starts.entries()) {
    const plane = kernels.floats(start, pitch * height);
    for (let y = 0, at = channel; y < height; y++) {
      for (let x = 0, to = y * pitch; x < width; x++, at += channels, to++) plane[to] = bytes[at] / 255;
    }
  }
}

/** Fills the margins by what stands beyond the edge. */
export function fillMargins(kernels: Kernels, { width, height, pitch, starts }: Planes, border: Border): void {
  const columns = Array.from({ length: margin }, (_, ring) => [
    [-1 - ring, sourceOf(-1 - ring, width, border)],
    [width + ring, sourceOf(width + ring, width, border)],
  ]).flat();
  const rows = Array.from({ length: margin }, (_, ring) => [
    [-1 - ring, sourceOf(-1 - ring, height, border)],
    [height + ring, sourceOf(height + ring, height, border)],
  ]).flat();
  const base = margin * pitch + margin;
  for (const start of starts) {
    const plane = kernels.floats(start - 4 * base, (height + 2 * margin) * pitch);
    for (let y = 0; y < height; y++) {
      const row = base + y * pitch;
      for (const [to, from] of columns) plane[row + to] = from < 0 ? 0 : plane[row + from];
    }
    for (const [to, from] of rows) {
      const [target, source] = [base + to * pitch - margin, base + from * pitch - margin];
      if (from < 0) plane.fill(0, target, target + width + 2 * margin);
      else plane.copyWithin(target, source, source + width + 2 * margin);
    }
  }
}

/** The cell whose number stands at a place beyond the edge, −1 for a zero. */
function sourceOf(place: number, length: number, border: Border): number {
  if (border === "zero") return -1;
  if (border === "mirror" && length > 1) {
    const period = 2 * (length - 1);
    const phase = ((place % period) + period) % period;
    return Math.min(phase, period - phase);
  }
  return Math.min(Math.max(place, 0), length - 1);
}
