import type { Kernel } from "./columns";
import type { Direction } from "./tiles";

/** How the slices of one unit's kernel stand together, in CSS pixels. */
export interface KernelBlock {
  /** Of one slice. */
  readonly width: number;
  readonly height: number;
  /** Slices side by side; 0 where the slices would be too small to read and are only shown on their links. */
  readonly perRow: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
}

export const sliceGap = 2;
export const biasSide = 9;
/** Between a kernel and its map, and between a kernel and its bias. */
export const kernelGap = 7;
export const biasGap = 4;

const none: KernelBlock = { width: 0, height: 0, perRow: 0, blockWidth: 0, blockHeight: 0 };

function block({ rows, columns, slices }: Kernel, cell: number, perRow: number): KernelBlock {
  const [width, height] = [columns * cell, rows * cell];
  const lines = Math.ceil(slices / perRow);
  return {
    width,
    height,
    perRow,
    blockWidth: perRow * width + (perRow - 1) * sliceGap,
    blockHeight: lines * height + (lines - 1) * sliceGap,
  };
}

/**
 * Kernels are 27 px (9 a cell for 3×3); deep ones are slices of 12 px, two a row, more a row or smaller where `pitch`,
 * the room of one unit across the flow, is tight.
 */
export function kernelBlock(kernel: Kernel, pitch: number, direction: Direction): KernelBlock {
  const longest = Math.max(kernel.rows, kernel.columns);
  if (kernel.slices === 1) {
    const side = direction === "down" ? 20 : 27;
    return block(kernel, Math.max(1, Math.min(14, Math.floor(side / longest))), 1);
  }
  if (direction === "down") return none;
  for (const side of [12, 9, 6]) {
    const cell = Math.floor(side / longest);
    if (cell < 1) continue;
    for (const perRow of [2, 3, 4]) {
      const fitting = block(kernel, Math.min(cell, 8), perRow);
      if (fitting.blockHeight + biasGap + biasSide <= pitch) return fitting;
    }
  }
  return none;
}
