import { outputLength, paddingOf, type Padding } from "./windows";

/** Two lengths: down (height) and across (width). */
export type Pair = readonly [down: number, across: number];

/** What stands beyond the edge: zeros, the edge cell again and again, or the cells inside mirrored at the edge cell. */
export type Edge = "zero" | "repeat" | "mirror";

/** How a window slides. */
export interface Sliding {
  readonly stride: Pair;
  readonly dilation: Pair;
  /** The same down and across, or one for each. */
  readonly padding: Padding | { readonly down: Padding; readonly across: Padding };
  readonly edge: Edge;
}

/** A window that moves cell by cell and stays inside. */
export const plain: Sliding = { stride: [1, 1], dilation: [1, 1], padding: "valid", edge: "zero" };

/** Which input cells a sliding window reads along one axis: `[count, kernel]`, −1 for a zero beyond the edge. */
export interface Taps {
  readonly count: number;
  readonly kernel: number;
  readonly cells: Int32Array;
}

/** The taps of a window of `kernel` cells along one axis of an input (0 down, 1 across). */
export function tapsAlong(axis: 0 | 1, length: number, kernel: number, sliding: Sliding): Taps {
  const [stride, dilation] = [sliding.stride[axis], sliding.dilation[axis]];
  const padding = paddingAlong(axis, sliding);
  const [before] = paddingOf(length, kernel, stride, dilation, padding);
  const count = outputLength(length, kernel, stride, dilation, padding);
  const cells = Int32Array.from({ length: count * kernel }, (_, tap) => {
    const place = Math.floor(tap / kernel) * stride - before + (tap % kernel) * dilation;
    return sourceOf(place, length, sliding.edge);
  });
  return { count, kernel, cells };
}

/**
 * An input with its padding along one axis, as a window meets it: the input cell that each place repeats (−1 for a zero
 * beyond the edge), the first `before` of them padding.
 */
export function paddedAlong(
  axis: 0 | 1,
  length: number,
  kernel: number,
  sliding: Sliding,
): { readonly before: number; readonly cells: Int32Array } {
  const [before, after] = paddingOf(
    length,
    kernel,
    sliding.stride[axis],
    sliding.dilation[axis],
    paddingAlong(axis, sliding),
  );
  const cells = Int32Array.from({ length: before + length + after }, (_, place) =>
    sourceOf(place - before, length, sliding.edge),
  );
  return { before, cells };
}

function paddingAlong(axis: 0 | 1, { padding }: Sliding): Padding {
  if (typeof padding !== "object" || !("down" in padding)) return padding;
  return axis === 0 ? padding.down : padding.across;
}

function sourceOf(place: number, length: number, edge: Edge): number {
  if (place >= 0 && place < length) return place;
  if (edge === "zero") return -1;
  if (edge === "repeat" || length === 1) return Math.min(Math.max(place, 0), length - 1);
  const period = 2 * (length - 1);
  const phase = ((place % period) + period) % period;
  return Math.min(phase, period - phase);
}

/** How many places of the window read each cell of an input `[height, width]`, row-major. */
export function coverageOf(size: Pair, window: Pair, sliding: Sliding): Uint32Array {
  const [down, across] = ([0, 1] as const).map((axis) => {
    const counts = new Uint32Array(size[axis]);
    for (const cell of tapsAlong(axis, size[axis], window[axis], sliding).cells) if (cell >= 0) counts[cell]++;
    return counts;
  });
  return Uint32Array.from({ length: size[0] * size[1] }, (_, cell) => {
    return down[Math.floor(cell / size[1])] * across[cell % size[1]];
  });
}
