import { bytes } from "./simd";

/**
 * Batch normalisation of x `[rows, c]`, each channel its own. All kernels take channels four at a time; what falls behind
 * the last channel is overwritten by the next row or lies behind the array.
 */

function low(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}

function high(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f32>(x, x, 2, 3, 2, 3));
}

/** Four numbers, each `factor` times one of four sums. */
function scaled(lower: v128, upper: v128, factor: f64): v128 {
  const by = f64x2.splat(factor);
  const a = f32x4.demote_f64x2_zero(f64x2.mul(lower, by)),
    b = f32x4.demote_f64x2_zero(f64x2.mul(upper, by));
  return v128.shuffle<f32>(a, b, 0, 1, 4, 5);
}

/**
 * Mean and variance of each channel over the rows (two passes, in f64, so that a large mean loses nothing); the variance
 * is that of the batch itself (divided by rows).
 */
export function moments(x: usize, mean: usize, variance: usize, rows: i32, c: i32): void {
  const share = 1 / <f64>rows;
  for (let i = 0; i < c; i += 4) {
    let lower = f64x2.splat(0),
      upper = f64x2.splat(0);
    for (let r = 0, at = x + bytes(i); r < rows; r++, at += bytes(c)) {
      const v = v128.load(at);
      lower = f64x2.add(lower, low(v));
      upper = f64x2.add(upper, high(v));
    }
    v128.store(mean + bytes(i), scaled(lower, upper, share));
    const middleLow = f64x2.mul(lower, f64x2.splat(share)),
      middleHigh = f64x2.mul(upper, f64x2.splat(share));
    lower = f64x2.splat(0);
    upper = f64x2.splat(0);
    for (let r = 0, at = x + bytes(i); r < rows; r++, at += bytes(c)) {
      const v = v128.load(at);
      const a = f64x2.sub(low(v), middleLow),
        b = f64x2.sub(high(v), middleHigh);
      lower = f64x2.add(lower, f64x2.mul(a, a));
      upper = f64x2.add(upper, f64x2.mul(b, b));
    }
    v128.store(variance + bytes(i), scaled(lower, upper, share));
  }
}

/** scale = 1/√(variance + ε) */
export function inverseSpread(variance: usize, scale: usize, c: i32, epsilon: f32): void {
  const one = f32x4.splat(1),
    small = f32x4.splat(epsilon);
  for (let i = 0; i < c; i += 4)
    v128.store(scale + bytes(i), f32x4.div(one, f32x4.sqrt(f32x4.add(v128.load(variance + bytes(i)), small))));
}

/** y = γ·x̂ + β with x̂ = (x − mean)·scale; keeps x̂ `[rows, c]`. */
export function normalize(
  x: usize,
  normal: usize,
  y: usize,
  mean: usize,
  scale: usize,
  gamma: usize,
  beta: usize,
  rows: i32,
  c: i32,
): void {
  for (let r = 0; r < rows; r++, x += bytes(c), normal += bytes(c), y += bytes(c))
    for (let i = 0; i < c; i += 4) {
      const at = bytes(i);
      const n = f32x4.mul(f32x4.sub(v128.load(x + at), v128.load(mean + at)), v128.load(scale + at));
      v128.store(normal + at, n);
      v128.store(y + at, f32x4.add(f32x4.mul(n, v128.load(gamma + at)), v128.load(beta + at)));
    }
}

/** Means of dy and of dy·x̂ over the rows; adds their sums to dβ and dγ. */
export function momentsBack(
  dy: usize,
  normal: usize,
  mean: usize,
  slope: usize,
  dgamma: usize,
  dbeta: usize,
  rows: i32,
  c: i32,
): void {
  const share = 1 / <f64>rows;
  for (let i = 0; i < c; i += 4) {
    let sumLow = f64x2.splat(0),
      sumHigh = f64x2.splat(0),
      dotLow = f64x2.splat(0),
      dotHigh = f64x2.splat(0);
    for (let r = 0, at = bytes(i); r < rows; r++, at += bytes(c)) {
      const d = v128.load(dy + at),
        n = v128.load(normal + at);
      sumLow = f64x2.add(sumLow, low(d));
      sumHigh = f64x2.add(sumHigh, high(d));
      dotLow = f64x2.add(dotLow, f64x2.mul(low(d), low(n)));
      dotHigh = f64x2.add(dotHigh, f64x2.mul(high(d), high(n)));
    }
    v128.store(mean + bytes(i), scaled(sumLow, sumHigh, share));
    v128.store(slope + bytes(i), scaled(dotLow, dotHigh, share));
  }
  for (let at: usize = 0; at < bytes(c); at += 4) {
    store<f32>(dgamma + at, load<f32>(dgamma + at) + load<f32>(slope + at) * <f32>rows);
    store<f32>(dbeta + at, load<f32>(dbeta + at) + load<f32>(mean + at) * <f32>rows);
  }
}

/**
 * The gradient of `normalize` with the batch's own moments (Ioffe & Szegedy 2015): dx = γ·scale·(dy − mean(dy) −
 * x̂·mean(dy·x̂)), both means from `momentsBack`.
 */
export function normalizeBack(
  dy: usize,
  normal: usize,
  dx: usize,
  mean: usize,
  slope: usize,
  scale: usize,
  gamma: usize,
  rows: i32,
  c: i32,
): void {
  for (let r = 0; r < rows; r++, dy += bytes(c), normal += bytes(c), dx += bytes(c))
    for (let i = 0; i < c; i += 4) {
      const at = bytes(i);
      const factor = f32x4.mul(v128.load(gamma + at), v128.load(scale + at));
      const shared = f32x4.add(v128.load(mean + at), f32x4.mul(v128.load(normal + at), v128.load(slope + at)));
      v128.store(dx + at, f32x4.mul(factor, f32x4.sub(v128.load(dy + at), shared)));
    }
}

/** The gradient of `normalize` with moments that don't depend on x: dx = γ·scale·dy. */
export function rescale(dy: usize, dx: usize, scale: usize, gamma: usize, rows: i32, c: i32): void {
  for (let r = 0; r < rows; r++, dy += bytes(c), dx += bytes(c))
    for (let i = 0; i < c; i += 4) {
      const factor = f32x4.mul(v128.load(gamma + bytes(i)), v128.load(scale + bytes(i)));
      v128.store(dx + bytes(i), f32x4.mul(v128.load(dy + bytes(i)), factor));
    }
}

/** running = keep·running + (1 − keep)·now over `count` numbers. */
export function follow(running: usize, now: usize, count: i32, keep: f64): void {
  const old = <f32>keep,
    fresh = <f32>(1 - keep);
  for (let i = 0; i < count; i++) {
    const at = bytes(i);
    store<f32>(running + at, old * load<f32>(running + at) + fresh * load<f32>(now + at));
  }
}
