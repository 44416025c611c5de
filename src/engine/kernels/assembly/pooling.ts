import { bytes } from "./simd";

/**
 * Largest value of every window of x `[batch, h, w, c]`; y and `winners` are `[batch, oh, ow, c]`. A winner is the
 * index in x of the first largest value (row by row); cells outside the picture never win.
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
        for (let i = 0; i < c; i++, y += 4, winners += 4) {
          let best = ((b * h + y0) * w + x0) * c + i;
          let value = load<f32>(x + bytes(best));
          for (let py = y0; py < y1; py++)
            for (let px = x0, at = ((b * h + py) * w + x0) * c + i; px < x1; px++, at += c) {
              const v = load<f32>(x + bytes(at));
              if (v > value) {
                value = v;
                best = at;
              }
            }
          store<f32>(y, value);
          store<i32>(winners, best);
        }
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

/** Mean of every window of x over the cells inside the picture; shapes as in `maxPool`. */
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
        for (let i = 0; i < c; i++, y += 4) {
          let sum: f32 = 0;
          for (let py = y0; py < y1; py++)
            for (let px = x0, at = ((b * h + py) * w + x0) * c + i; px < x1; px++, at += c)
              sum += load<f32>(x + bytes(at));
          store<f32>(y, sum * share);
        }
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
        for (let i = 0; i < c; i++, dy += 4) {
          const part = load<f32>(dy) * share;
          for (let py = y0; py < y1; py++)
            for (let px = x0, at = ((b * h + py) * w + x0) * c + i; px < x1; px++, at += c) {
              const to = dx + bytes(at);
              store<f32>(to, load<f32>(to) + part);
            }
        }
      }
    }
}
