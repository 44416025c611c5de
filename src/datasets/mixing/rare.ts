import type { Drawn } from "../dataset";

/**
 * The first `count` of drawn examples with which the last of `classes` is `times` as rare as each other: of every class
 * the first ones. Fewer where there are not enough. The last `apart` stay as they are.
 */
export function withRareClass(
  { factors, labels }: Drawn,
  width: number,
  count: number,
  classes: number,
  times: number,
  apart = 0,
): Drawn {
  const each = count / (classes - 1 + 1 / times);
  const last = Math.max(1, Math.round(each / times));
  const room = Array.from({ length: classes }, (_, label) => (label === classes - 1 ? last : Infinity));
  let left = count;
  const rows: number[] = [];
  const open = labels.length - apart;
  for (let row = 0; row < open && left > 0; row++) {
    // The last places are kept for the rare class as long as it has not come.
    const rare = labels[row] === classes - 1;
    if (room[labels[row]] === 0 || (!rare && left <= room[classes - 1])) continue;
    room[labels[row]]--;
    left--;
    rows.push(row);
  }
  for (let row = open; row < labels.length; row++) rows.push(row);
  const chosen = new Float32Array(rows.length * width);
  for (const [place, row] of rows.entries())
    chosen.set(factors.subarray(row * width, (row + 1) * width), place * width);
  return { factors: chosen, labels: Float32Array.from(rows, (row) => labels[row]) };
}
