import { endInside, firstInside } from "./places";
import { axpy, bytes } from "./simd";

/** Copies `rows` runs of `count` floats, `step` bytes apart, to places that follow each other. */
function copyRuns(to: usize, from: usize, rows: i32, count: i32, step: usize): void {
  const length = bytes(count);
  for (const end = to + <usize>rows * length; to < end; to += length, from += step)
    for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at));
}

/** Writes `count` zeros. */
function zeros(to: usize, count: i32): void {
  for (const end = to + bytes(count); to < end; to += 16) v128.store(to, f32x4.splat(0));
}

/**
 * Lays every window of x `[batch, h, w, c]` out as a row: cols `[batch·oh·ow, kh·kw·c]`, zeros outside the picture.
 * Top and left padding in cells; the output size decides the rest. Runs are written from left to right in whole vectors:
 * what falls behind one is overwritten by the next.
 */
export function spread(
  x: usize,
  cols: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  const run = kw * c;
  const step = bytes(dh * w * c);
  for (let b = 0; b < batch; b++, x += bytes(h * w * c)) {
    for (let oy = 0; oy < oh; oy++) {
      const y0 = oy * sh - top;
      const ky0 = min(kh, firstInside(y0, dh)),
        ky1 = max(ky0, endInside(y0, dh, kh, h));
      for (let ox = 0; ox < ow; ox++) {
        const x0 = ox * sw - left;
        zeros(cols, ky0 * run);
        cols += bytes(ky0 * run);
        if (dw == 1 && x0 >= 0 && x0 + kw <= w) {
          copyRuns(cols, x + bytes(((y0 + ky0 * dh) * w + x0) * c), ky1 - ky0, run, step);
          cols += bytes((ky1 - ky0) * run);
        } else {
          for (let ky = ky0; ky < ky1; ky++)
            for (let kx = 0; kx < kw; kx++, cols += bytes(c)) {
              const at = x0 + kx * dw;
              if (at < 0 || at >= w) zeros(cols, c);
              else copyRuns(cols, x + bytes(((y0 + ky * dh) * w + at) * c), 1, c, 0);
            }
        }
        zeros(cols, (kh - ky1) * run);
        cols += bytes((kh - ky1) * run);
      }
    }
  }
}

/** The adjoint of `spread`: adds every row of cols back to where it came from; dx must hold zeros. */
export function gather(
  cols: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  const run = kw * c;
  for (let b = 0; b < batch; b++, dx += bytes(h * w * c)) {
    for (let oy = 0; oy < oh; oy++) {
      for (let ox = 0; ox < ow; ox++) {
        const x0 = ox * sw - left;
        const whole = dw == 1 && x0 >= 0 && x0 + kw <= w;
        for (let ky = 0; ky < kh; ky++, cols += bytes(run)) {
          const y = oy * sh - top + ky * dh;
          if (y < 0 || y >= h) continue;
          const row = dx + bytes(y * w * c);
          if (whole) axpy(1, cols, row + bytes(x0 * c), run);
          else {
            for (let kx = 0; kx < kw; kx++) {
              const at = x0 + kx * dw;
              if (at >= 0 && at < w) axpy(1, cols + bytes(kx * c), row + bytes(at * c), c);
            }
          }
        }
      }
    }
  }
}
