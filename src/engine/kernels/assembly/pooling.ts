import { axpy, bytes, lanes } from "./simd";

/**
 * Largest value of every window of x `[batch, h, w, c]`; y and `winners` are `[batch, oh, ow, c]`. A winner is the
 * index in x of the first largest value (row by row), or of a NaN; cells outside the picture never win. Channels are
 * written four at a time: what falls behind the last one is overwritten by the next window.
 */
export function maxPool(
  x: usize,
  y: usize,
  winners: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++) {
      const y0 = max(0, oy * sh - top),
        y1 = min(h, oy * sh - top + kh);
      for (let ox = 0; ox < ow; ox++) {
        const x0 = max(0, ox * sw - left),
          x1 = min(w, ox * sw - left + kw);
        for (let i = 0; i < c; i += 4) {
          const first = ((b * h + y0) * w + x0) * c + i;
          let best = i32x4.splat(first);
          let value = v128.load(x + bytes(first));
          for (let py = y0; py < y1; py++)
            for (let px = x0, at = ((b * h + py) * w + x0) * c + i; px < x1; px++, at += c) {
              const v = v128.load(x + bytes(at));
              const wins = v128.or(f32x4.gt(v, value), f32x4.ne(v, v));
              value = v128.bitselect(v, value, wins);
              best = v128.bitselect(i32x4.splat(at), best, wins);
            }
          v128.store(y + bytes(i), value);
          v128.store(winners + bytes(i), i32x4.add(best, lanes()));
        }
        y += bytes(c);
        winners += bytes(c);
      }
    }
}

/** Gives each of `count` gradients to its winner; dx must hold zeros. */
export function maxPoolBack(dy: usize, winners: usize, dx: usize, count: i32): void {
  for (const end = dy + bytes(count); dy < end; dy += 4, winners += 4) {
    const to = dx + bytes(load<i32>(winners));
    store<f32>(to, load<f32>(to) + load<f32>(dy));
  }
}

/** Mean of every window of x over the cells inside the picture, summed row by row; shapes and order as in `maxPool`. */
export function averagePool(
  x: usize,
  y: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++) {
      const y0 = max(0, oy * sh - top),
        y1 = min(h, oy * sh - top + kh);
      for (let ox = 0; ox < ow; ox++) {
        const x0 = max(0, ox * sw - left),
          x1 = min(w, ox * sw - left + kw);
        const share = <f32>1 / <f32>((y1 - y0) * (x1 - x0));
        for (let i = 0; i < c; i += 4) {
          let sum = f32x4.splat(0);
          for (let py = y0; py < y1; py++) {
            let row = f32x4.splat(0);
            for (let px = x0, at = ((b * h + py) * w + x0) * c + i; px < x1; px++, at += c)
              row = f32x4.add(row, v128.load(x + bytes(at)));
            sum = f32x4.add(sum, row);
          }
          v128.store(y + bytes(i), f32x4.mul(sum, f32x4.splat(share)));
        }
        y += bytes(c);
      }
    }
}

/** The adjoint of `averagePool`: each cell inside a window gets its share; dx must hold zeros. */
export function averagePoolBack(
  dy: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++) {
      const y0 = max(0, oy * sh - top),
        y1 = min(h, oy * sh - top + kh);
      for (let ox = 0; ox < ow; ox++) {
        const x0 = max(0, ox * sw - left),
          x1 = min(w, ox * sw - left + kw);
        const share = <f32>1 / <f32>((y1 - y0) * (x1 - x0));
        for (let py = y0; py < y1; py++)
          for (let px = x0; px < x1; px++) axpy(share, dy, dx + bytes(((b * h + py) * w + px) * c), c);
        dy += bytes(c);
      }
    }
}
