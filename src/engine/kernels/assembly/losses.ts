import { expOf, logOf } from "./elementary";
import { bytes } from "./simd";

/** Numbers of the output functions and losses. */
export const SOFTMAX = 0,
  SIGMOID = 1,
  LINEAR = 2;

/** Turns logits `[rows, units]` into answers in place: softmax (shifted by the largest), sigmoid, or as they are. */
function answer(kind: i32, z: usize, rows: i32, units: i32): void {
  if (kind == LINEAR) return;
  for (let r = 0; r < rows; r++, z += bytes(units)) {
    if (kind == SIGMOID) {
      for (let u = 0; u < units; u++) store<f32>(z + bytes(u), <f32>1 / (<f32>1 + expOf(-load<f32>(z + bytes(u)))));
      continue;
    }
    let top = load<f32>(z);
    for (let u = 1; u < units; u++) top = max(top, load<f32>(z + bytes(u)));
    let sum: f32 = 0;
    for (let u = 0; u < units; u++) {
      const e = expOf(load<f32>(z + bytes(u)) - top);
      store<f32>(z + bytes(u), e);
      sum += e;
    }
    for (let u = 0; u < units; u++) store<f32>(z + bytes(u), load<f32>(z + bytes(u)) / sum);
  }
}

/**
 * Cross-entropy of softmax on logits `[rows, classes]`: the sum over rows of ln Σe^(z−top) − (z_label − top); never a
 * clipped probability. Labels are class numbers as f32. Writes dz = (softmax − one-hot)·share.
 */
export function softmaxCrossEntropy(z: usize, labels: usize, dz: usize, rows: i32, classes: i32, share: f32): f64 {
  let total: f64 = 0;
  for (let r = 0; r < rows; r++, z += bytes(classes), dz += bytes(classes)) {
    const label = <i32>load<f32>(labels + bytes(r));
    let top = load<f32>(z);
    for (let u = 1; u < classes; u++) top = max(top, load<f32>(z + bytes(u)));
    let sum: f32 = 0;
    for (let u = 0; u < classes; u++) {
      const e = expOf(load<f32>(z + bytes(u)) - top);
      store<f32>(dz + bytes(u), e);
      sum += e;
    }
    total += <f64>(logOf(sum) - (load<f32>(z + bytes(label)) - top));
    for (let u = 0; u < classes; u++) {
      const target: f32 = u == label ? 1 : 0;
      store<f32>(dz + bytes(u), (load<f32>(dz + bytes(u)) / sum - target) * share);
    }
  }
  return total;
}

/** Cross-entropy of one sigmoid on logits `[rows]`: max(z, 0) − z·t + ln(1 + e^−|z|), labels 0 or 1. */
export function sigmoidCrossEntropy(z: usize, labels: usize, dz: usize, rows: i32, share: f32): f64 {
  let total: f64 = 0;
  for (let r = 0; r < rows; r++) {
    const x = load<f32>(z + bytes(r)),
      target = load<f32>(labels + bytes(r));
    total += <f64>(max(x, <f32>0) - x * target + logOf(<f32>1 + expOf(-abs(x))));
    store<f32>(dz + bytes(r), (<f32>1 / (<f32>1 + expOf(-x)) - target) * share);
  }
  return total;
}

/**
 * Squared error of the answers against the targets (one-hot for several units and classes): the sum over rows of the
 * mean over units of (y − t)². Writes its gradient for the logits, times share.
 */
export function squaredError(kind: i32, z: usize, labels: usize, dz: usize, rows: i32, units: i32, share: f32): f64 {
  memory.copy(dz, z, bytes(rows * units));
  answer(kind, dz, rows, units);
  const each = <f32>1 / <f32>units;
  let total: f64 = 0;
  for (let r = 0; r < rows; r++, dz += bytes(units)) {
    const label = load<f32>(labels + bytes(r));
    let sum: f32 = 0,
      dot: f32 = 0;
    for (let u = 0; u < units; u++) {
      const y = load<f32>(dz + bytes(u));
      const d = y - target(label, u, units);
      sum += d * d;
      dot += d * y;
    }
    total += <f64>(sum * each);
    for (let u = 0; u < units; u++) {
      const y = load<f32>(dz + bytes(u));
      const d = y - target(label, u, units);
      const slope: f32 = kind == SOFTMAX ? y * (d - dot) : kind == SIGMOID ? d * y * (<f32>1 - y) : d;
      store<f32>(dz + bytes(u), <f32>2 * each * share * slope);
    }
  }
  return total;
}

function target(label: f32, unit: i32, units: i32): f32 {
  return units == 1 ? label : <f32>(<i32>label == unit);
}
