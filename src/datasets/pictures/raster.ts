/**
 * A sheet of cells to draw on, row-major: the cell in row r and column c covers x from c to c + 1 and y (downwards)
 * from r to r + 1. A cell holds the share of it that is inked, 0…1; overlapping lines don't add up.
 */
export interface Sheet {
  readonly height: number;
  readonly width: number;
  readonly ink: Float32Array;
}

/**
 * A straight line with round ends, its half width going evenly from `start` to `end`. Its edges are ramps of `edge`
 * cells: a cell whose middle lies d inside the outline is inked to ½ + d / edge.
 */
export function line(
  sheet: Sheet,
  x0: number,
  y0: number,
  start: number,
  x1: number,
  y1: number,
  end: number,
  edge = 1,
): void {
  const { height, width, ink } = sheet;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const square = dx * dx + dy * dy;
  const scale = square > 0 ? 1 / square : 0;
  const reach = Math.max(start, end) + edge / 2;
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const right = Math.min(width, Math.ceil(Math.max(x0, x1) + reach));
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(height, Math.ceil(Math.max(y0, y1) + reach));
  for (let row = top; row < bottom; row++) {
    const y = row + 0.5 - y0;
    for (let column = left; column < right; column++) {
      const at = row * width + column;
      if (ink[at] === 1) continue;
      const x = column + 0.5 - x0;
      const along = Math.min(1, Math.max(0, (x * dx + y * dy) * scale));
      const offX = x - along * dx;
      const offY = y - along * dy;
      const limit = 0.5 * edge + start + along * (end - start);
      const off = offX * offX + offY * offY;
      if (limit <= 0 || off >= limit * limit) continue;
      const inked = Math.min(1, (limit - Math.sqrt(off)) / edge);
      if (inked > ink[at]) ink[at] = inked;
    }
  }
}

/** The outline of a polygon with corners x0, y0, x1, y1 …; `half` wide to either side of its edges. */
export function outline(sheet: Sheet, corners: readonly number[], half: number): void {
  for (let at = 0; at < corners.length; at += 2) {
    const next = (at + 2) % corners.length;
    line(sheet, corners[at], corners[at + 1], half, corners[next], corners[next + 1], half);
  }
}
