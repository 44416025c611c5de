import { endInside, firstInside } from "./places";
import { bytes, madd } from "./simd";

/** y += a·b over exactly `count` numbers: nothing behind them is touched. */
function addProducts(a: usize, b: usize, y: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4, a += 16, b += 16, y += 16)
    v128.store(y, madd(v128.load(a), v128.load(b), v128.load(y)));
  for (; i < count; i++, a += 4, b += 4, y += 4) store<f32>(y, load<f32>(y) + load<f32>(a) * load<f32>(b));
}

/** The channels that four filters from u on slide over. */
function channels(cell: usize, u: i32, multiplier: i32): v128 {
  if (multiplier == 1) return v128.load(cell + bytes(u));
  return f32x4(
    load<f32>(cell + bytes(u / multiplier)),
    load<f32>(cell + bytes((u + 1) / multiplier)),
    load<f32>(cell + bytes((u + 2) / multiplier)),
    load<f32>(cell + bytes((u + 3) / multiplier)),
  );
}

/**
 * Depthwise convolution: filter m of channel i of kernel `[kh, kw, c, multiplier]` slides over channel i of x
 * `[batch, h, w, c]` and gives channel i·multiplier + m of y `[batch, oh, ow, c·multiplier]`. Written four at a time:
 * what falls behind the last channel is overwritten by the next cell.
 */
export function depthwise(
  x: usize,
  kernel: usize,
  bias: usize,
  y: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  multiplier: i32,
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
  const units = c * multiplier;
  for (let b = 0; b < batch; b++, x += bytes(h * w * c))
    for (let oy = 0; oy < oh; oy++) {
      const y0 = oy * sh - top;
      const ky0 = firstInside(y0, dh),
        ky1 = endInside(y0, dh, kh, h);
      for (let ox = 0; ox < ow; ox++, y += bytes(units)) {
        const x0 = ox * sw - left;
        const kx0 = firstInside(x0, dw),
          kx1 = endInside(x0, dw, kw, w);
        for (let u = 0; u < units; u += 4) {
          let sum = v128.load(bias + bytes(u));
          for (let ky = ky0; ky < ky1; ky++)
            for (let kx = kx0; kx < kx1; kx++) {
              const cell = x + bytes(((y0 + ky * dh) * w + x0 + kx * dw) * c);
              const weights = v128.load(kernel + bytes((ky * kw + kx) * units + u));
              sum = madd(channels(cell, u, multiplier), weights, sum);
            }
          v128.store(y + bytes(u), sum);
        }
      }
    }
}

/** Adds the gradients of `depthwise` to dkernel and, where dx is not 0, to dx. */
export function depthwiseBack(
  x: usize,
  kernel: usize,
  dy: usize,
  dkernel: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  multiplier: i32,
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
  const units = c * multiplier;
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++) {
      const y0 = oy * sh - top;
      const ky0 = firstInside(y0, dh),
        ky1 = endInside(y0, dh, kh, h);
      for (let ox = 0; ox < ow; ox++, dy += bytes(units)) {
        const x0 = ox * sw - left;
        const kx0 = firstInside(x0, dw),
          kx1 = endInside(x0, dw, kw, w);
        for (let ky = ky0; ky < ky1; ky++)
          for (let kx = kx0; kx < kx1; kx++) {
            const cell = bytes(((b * h + y0 + ky * dh) * w + x0 + kx * dw) * c);
            const at = bytes((ky * kw + kx) * units);
            if (multiplier == 1) {
              addProducts(dy, x + cell, dkernel + at, c);
              if (dx != 0) addProducts(dy, kernel + at, dx + cell, c);
            } else backOfMany(x + cell, kernel + at, dy, dkernel + at, dx == 0 ? 0 : dx + cell, c, multiplier);
          }
      }
    }
}

/** One cell and one place of the window, several filters a channel. */
function backOfMany(x: usize, kernel: usize, dy: usize, dkernel: usize, dx: usize, c: i32, multiplier: i32): void {
  for (let i = 0; i < c; i++, x += 4) {
    const value = load<f32>(x);
    let sum: f32 = 0;
    for (let m = 0; m < multiplier; m++, dy += 4, kernel += 4, dkernel += 4) {
      const d = load<f32>(dy);
      store<f32>(dkernel, load<f32>(dkernel) + d * value);
      sum += d * load<f32>(kernel);
    }
    if (dx != 0) store<f32>(dx + bytes(i), load<f32>(dx + bytes(i)) + sum);
  }
}
