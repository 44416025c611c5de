import { exp, log, sigmoid } from "./elementary";
import { blocksOf, filled, inLanes } from "./lanes";
import { LINEAR, SIGMOID, SOFTMAX } from "./losses";

/** Slopes smaller than this count as 0: they move nothing, and processors take ten times as long for what becomes of them. */
const faint: f32 = 1e-30;

/** Sum of four lanes in double precision, added to a pair of sums. */
function add(sums: v128, loss: v128): v128 {
  const upper = v128.shuffle<f32>(loss, loss, 2, 3, 2, 3);
  return f64x2.add(sums, f64x2.add(f64x2.promote_low_f32x4(loss), f64x2.promote_low_f32x4(upper)));
}

/** 1 where the label is this unit, in four lanes; a single unit is to be the label itself. */
function target(label: v128, unit: i32, units: i32): v128 {
  if (units == 1) return label;
  return v128.and(f32x4.splat(1), f32x4.eq(label, f32x4.splat(<f32>unit)));
}

/** Writes e^(z − top) of four examples to `y` and answers their sum; `top` is each one's largest. */
function powers(z: usize, y: usize, units: i32, top: v128): v128 {
  let sum = f32x4.splat(0);
  for (const end = z + inLanes(units); z < end; z += inLanes(1), y += inLanes(1)) {
    const e = exp(f32x4.sub(v128.load(z), top));
    v128.store(y, e);
    sum = f32x4.add(sum, e);
  }
  return sum;
}

function largest(z: usize, units: i32): v128 {
  let top = v128.load(z);
  for (const end = z + inLanes(units); z < end; z += inLanes(1)) top = f32x4.max(top, v128.load(z));
  return top;
}

/** Loss of four examples on the softmax of logits z; writes (softmax − one-hot)·share, as in `losses.ts`. */
function softmaxCrossEntropy(z: usize, label: v128, dz: usize, units: i32, share: v128): v128 {
  const top = largest(z, units);
  const sum = powers(z, dz, units, top);
  let chosen = f32x4.splat(0);
  for (let u = 0; u < units; u++, z += inLanes(1), dz += inLanes(1)) {
    const hot = f32x4.eq(label, f32x4.splat(<f32>u));
    chosen = v128.bitselect(v128.load(z), chosen, hot);
    const error = f32x4.sub(f32x4.div(v128.load(dz), sum), v128.and(f32x4.splat(1), hot));
    v128.store(dz, f32x4.mul(error, share));
  }
  return f32x4.sub(log(sum), f32x4.sub(chosen, top));
}

/** Loss of four examples on the sigmoid of one logit: max(z, 0) − z·t + ln(1 + e^−|z|). */
function sigmoidCrossEntropy(z: usize, label: v128, dz: usize, share: v128): v128 {
  const x = v128.load(z),
    one = f32x4.splat(1);
  const rest = log(f32x4.add(one, exp(f32x4.neg(f32x4.abs(x)))));
  v128.store(dz, f32x4.mul(f32x4.sub(sigmoid(x), label), share));
  return f32x4.add(f32x4.sub(f32x4.max(x, f32x4.splat(0)), f32x4.mul(x, label)), rest);
}

/** Mean over units of (y − t)² of four examples, y being softmax, sigmoid or z itself. */
function squaredError(kind: i32, z: usize, label: v128, dz: usize, units: i32, share: v128): v128 {
  const each = f32x4.splat(<f32>1 / <f32>units);
  const scale = kind == SOFTMAX ? powers(z, dz, units, largest(z, units)) : f32x4.splat(1);
  let sum = f32x4.splat(0),
    dot = f32x4.splat(0);
  let at = dz;
  for (let u = 0; u < units; u++, z += inLanes(1), at += inLanes(1)) {
    const y =
      kind == SOFTMAX ? f32x4.div(v128.load(at), scale) : kind == SIGMOID ? sigmoid(v128.load(z)) : v128.load(z);
    const d = f32x4.sub(y, target(label, u, units));
    v128.store(at, y);
    sum = f32x4.add(sum, f32x4.mul(d, d));
    dot = f32x4.add(dot, f32x4.mul(d, y));
  }
  const factor = f32x4.mul(f32x4.mul(f32x4.splat(2), each), share);
  for (let u = 0; u < units; u++, dz += inLanes(1)) {
    const y = v128.load(dz);
    const d = f32x4.sub(y, target(label, u, units));
    let slope = d;
    if (kind == SOFTMAX) slope = f32x4.mul(y, f32x4.sub(d, dot));
    else if (kind == SIGMOID) slope = f32x4.mul(f32x4.mul(d, y), f32x4.sub(f32x4.splat(1), y));
    v128.store(dz, f32x4.mul(factor, slope));
  }
  return f32x4.mul(sum, each);
}

/**
 * Loss of `count` examples on logits z `[blocks, units, 12]` with labels `[blocks, 1, 12]`: its sum, in double precision.
 * Writes its gradient for the logits, times `share`; 0 in the lanes behind the last example. `kind` is the output function;
 * `squared` chooses the squared error, which the linear one has anyway.
 */
export function laneLoss(
  kind: i32,
  squared: bool,
  z: usize,
  labels: usize,
  dz: usize,
  units: i32,
  count: i32,
  share: f32,
): f64 {
  const part = f32x4.splat(share);
  let sums = f64x2.splat(0);
  for (let vector = 0; vector < 3 * blocksOf(count); vector++, labels += 16, z += 16, dz += 16) {
    const label = v128.load(labels);
    let loss: v128;
    if (squared || kind == LINEAR) loss = squaredError(kind, z, label, dz, units, part);
    else if (kind == SIGMOID) loss = sigmoidCrossEntropy(z, label, dz, part);
    else loss = softmaxCrossEntropy(z, label, dz, units, part);
    const mask = filled(vector, count);
    for (let at = dz; at < dz + inLanes(units); at += inLanes(1)) {
      const slope = v128.and(v128.load(at), mask);
      v128.store(at, v128.andnot(slope, f32x4.lt(f32x4.abs(slope), f32x4.splat(faint))));
    }
    sums = add(sums, v128.and(loss, mask));
    if (vector % 3 == 2) {
      z += inLanes(units - 1);
      dz += inLanes(units - 1);
    }
  }
  return f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
}
