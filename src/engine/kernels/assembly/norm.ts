import { bytes } from "./simd";

/**
 * Mean and variance of each channel of x `[rows, c]` over the rows (two passes, in f64, so that a large mean loses
 * nothing); the variance is that of the batch itself (divided by rows).
 */
export function moments(x: usize, mean: usize, variance: usize, rows: i32, c: i32): void {
  for (let i = 0; i < c; i++) {
    let sum: f64 = 0;
    for (let r = 0, at = x + bytes(i); r < rows; r++, at += bytes(c)) sum += <f64>load<f32>(at);
    const middle = sum / <f64>rows;
    let spread: f64 = 0;
    for (let r = 0, at = x + bytes(i); r < rows; r++, at += bytes(c)) {
      const d = <f64>load<f32>(at) - middle;
      spread += d * d;
    }
    store<f32>(mean + bytes(i), <f32>middle);
    store<f32>(variance + bytes(i), <f32>(spread / <f64>rows));
  }
}

/** y = γ·x̂ + β with x̂ = (x − mean)/√(variance + ε), each channel its own; keeps x̂ `[rows, c]`. */
export function normalize(
  x: usize,
  normal: usize,
  y: usize,
  mean: usize,
  variance: usize,
  gamma: usize,
  beta: usize,
  rows: i32,
  c: i32,
  epsilon: f32,
): void {
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < c; i++, x += 4, normal += 4, y += 4) {
      const scale = <f32>1 / sqrt<f32>(load<f32>(variance + bytes(i)) + epsilon);
      const n = (load<f32>(x) - load<f32>(mean + bytes(i))) * scale;
      store<f32>(normal, n);
      store<f32>(y, n * load<f32>(gamma + bytes(i)) + load<f32>(beta + bytes(i)));
    }
}

/**
 * Gradients of `normalize` with the batch's own moments (Ioffe & Szegedy 2015): dγ += Σ dy·x̂, dβ += Σ dy,
 * dx = γ/√(variance + ε) · (dy − mean(dy) − x̂·mean(dy·x̂)). Over dy in place where dx = dy.
 */
export function normalizeBack(
  dy: usize,
  normal: usize,
  dx: usize,
  variance: usize,
  gamma: usize,
  dgamma: usize,
  dbeta: usize,
  rows: i32,
  c: i32,
  epsilon: f32,
): void {
  for (let i = 0; i < c; i++) {
    let sum: f64 = 0,
      dot: f64 = 0;
    for (let r = 0, at = bytes(i); r < rows; r++, at += bytes(c)) {
      const d = <f64>load<f32>(dy + at);
      sum += d;
      dot += d * <f64>load<f32>(normal + at);
    }
    store<f32>(dgamma + bytes(i), load<f32>(dgamma + bytes(i)) + <f32>dot);
    store<f32>(dbeta + bytes(i), load<f32>(dbeta + bytes(i)) + <f32>sum);
    const scale = load<f32>(gamma + bytes(i)) / sqrt<f32>(load<f32>(variance + bytes(i)) + epsilon);
    const middle = <f32>(sum / <f64>rows),
      slope = <f32>(dot / <f64>rows);
    for (let r = 0, at = bytes(i); r < rows; r++, at += bytes(c))
      store<f32>(dx + at, scale * (load<f32>(dy + at) - middle - load<f32>(normal + at) * slope));
  }
}

/** dx = dy·γ/√(variance + ε): the gradient of `normalize` with moments that don't depend on x. */
export function rescale(dy: usize, dx: usize, variance: usize, gamma: usize, rows: i32, c: i32, epsilon: f32): void {
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < c; i++, dy += 4, dx += 4) {
      const scale = load<f32>(gamma + bytes(i)) / sqrt<f32>(load<f32>(variance + bytes(i)) + epsilon);
      store<f32>(dx, load<f32>(dy) * scale);
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
