import { axpy, bytes } from "./simd";

/** Copies `count` floats that lie side by side, in whole vectors. */
function copy(to: usize, from: usize, count: i32): void {
  for (const end = to + bytes(count); to < end; to += 16, from += 16) v128.store(to, v128.load(from));
}

/** Writes `count` zeros, in whole vectors. */
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
  for (let b = 0; b < batch; b++, x += bytes(h * w * c)) {
    for (let oy = 0; oy < oh; oy++) {
      for (let ox = 0; ox < ow; ox++) {
        const x0 = ox * sw - left;
        const whole = dw == 1 && x0 >= 0 && x0 + kw <= w;
        for (let ky = 0; ky < kh; ky++, cols += bytes(run)) {
          const y = oy * sh - top + ky * dh;
          if (y < 0 || y >= h) zeros(cols, run);
          else if (whole) copy(cols, x + bytes((y * w + x0) * c), run);
          else {
            for (let kx = 0; kx < kw; kx++) {
              const at = x0 + kx * dw;
              if (at < 0 || at >= w) zeros(cols + bytes(kx * c), c);
              else copy(cols + bytes(kx * c), x + bytes((y * w + at) * c), c);
            }
          }
        }
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
