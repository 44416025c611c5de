import { exp, sigmoid, tanh } from "./elementary";
import { bytes, madd, sumOf } from "./simd";

/** Numbers of the activation functions, as `fused/activation.ts` lists them; the linear one, 0, changes nothing. */
const RELU = 1,
  LEAKY_RELU = 2,
  ELU = 3,
  SIGMOID = 4,
  TANH = 5,
  STEP = 6;

/** Slope of leaky ReLU below zero. */
const leak: f32 = 0.2;

/**
 * y = f(y) over `count` numbers, in place; the memory may be touched up to a whole vector past the end. Each function has
 * a loop of its own, into which the compiler can draw it.
 */
export function activateAll(kind: i32, y: usize, count: i32): void {
  const end = y + bytes(count);
  const zero = f32x4.splat(0);
  switch (kind) {
    case RELU:
      for (; y < end; y += 16) v128.store(y, f32x4.max(v128.load(y), zero));
      return;
    case LEAKY_RELU:
      for (; y < end; y += 16) {
        const x = v128.load(y);
        v128.store(y, v128.bitselect(x, f32x4.mul(x, f32x4.splat(leak)), f32x4.ge(x, zero)));
      }
      return;
    case ELU:
      for (; y < end; y += 16) {
        const x = v128.load(y);
        v128.store(y, v128.bitselect(x, f32x4.sub(exp(x), f32x4.splat(1)), f32x4.ge(x, zero)));
      }
      return;
    case SIGMOID:
      for (; y < end; y += 16) v128.store(y, sigmoid(v128.load(y)));
      return;
    case TANH:
      for (; y < end; y += 16) v128.store(y, tanh(v128.load(y)));
      return;
    case STEP:
      for (; y < end; y += 16) {
        const x = v128.load(y);
        v128.store(y, v128.bitselect(v128.and(f32x4.splat(1), f32x4.gt(x, zero)), x, f32x4.eq(x, x)));
      }
  }
}

/** dy = dy · f'(…) over `count` numbers, in place: the slope at the place where the activation answered y. */
export function slopeAll(kind: i32, y: usize, dy: usize, count: i32): void {
  const end = y + bytes(count);
  const zero = f32x4.splat(0),
    one = f32x4.splat(1);
  switch (kind) {
    case RELU:
      for (; y < end; y += 16, dy += 16) turn(dy, v128.and(one, f32x4.gt(v128.load(y), zero)));
      return;
    case LEAKY_RELU:
      for (; y < end; y += 16, dy += 16) turn(dy, v128.bitselect(one, f32x4.splat(leak), f32x4.gt(v128.load(y), zero)));
      return;
    case ELU:
      for (; y < end; y += 16, dy += 16) {
        const at = v128.load(y);
        turn(dy, v128.bitselect(one, f32x4.add(at, one), f32x4.gt(at, zero)));
      }
      return;
    case SIGMOID:
      for (; y < end; y += 16, dy += 16) turn(dy, f32x4.mul(v128.load(y), f32x4.sub(one, v128.load(y))));
      return;
    case TANH:
      for (; y < end; y += 16, dy += 16) turn(dy, f32x4.sub(one, f32x4.mul(v128.load(y), v128.load(y))));
      return;
    case STEP:
      for (; y < end; y += 16, dy += 16) turn(dy, zero);
  }
}

/** Four numbers at `dy` times a slope. */
function turn(dy: usize, slope: v128): void {
  v128.store(dy, f32x4.mul(v128.load(dy), slope));
}

/**
 * Fills `rows` rows of `units` numbers with the bias, for gemm to add onto; in whole vectors, so that what falls behind a
 * row is overwritten by the next.
 */
export function fillRows(y: usize, bias: usize, rows: i32, units: i32): void {
  for (let r = 0; r < rows; r++, y += bytes(units))
    for (let u = 0; u < units; u += 4) v128.store(y + bytes(u), v128.load(bias + bytes(u)));
}

/** Rows that are summed before their sum is added to the others: a long running sum would lose digits. */
const stretch: i32 = 256;

/** db[u] += Σ over rows of dy[row, u], rows in order. */
export function sumRows(dy: usize, db: usize, rows: i32, units: i32): void {
  for (let from = 0; from < rows; from += stretch, dy += bytes(stretch * units))
    sumStretch(dy, db, min(stretch, rows - from), units);
}

function sumStretch(dy: usize, db: usize, rows: i32, units: i32): void {
  let u = 0;
  for (; u + 4 <= units; u += 4) {
    let sum = f32x4.splat(0);
    let at = dy + bytes(u);
    for (let r = 0; r < rows; r++, at += bytes(units)) sum = f32x4.add(sum, v128.load(at));
    v128.store(db + bytes(u), f32x4.add(v128.load(db + bytes(u)), sum));
  }
  for (; u < units; u++) {
    let sum: f32 = 0;
    let at = dy + bytes(u);
    for (let r = 0; r < rows; r++, at += bytes(units)) sum += load<f32>(at);
    store<f32>(db + bytes(u), load<f32>(db + bytes(u)) + sum);
  }
}

/** y = x over `count` numbers. */
export function copy(x: usize, y: usize, count: i32): void {
  memory.copy(y, x, bytes(count));
}

/** x = 0 over `count` numbers. */
export function clear(x: usize, count: i32): void {
  memory.fill(x, 0, bytes(count));
}

/** y = a·x over `count` numbers. */
export function scale(x: usize, y: usize, a: f32, count: i32): void {
  const factor = f32x4.splat(a);
  for (const end = x + bytes(count); x < end; x += 16, y += 16) v128.store(y, f32x4.mul(v128.load(x), factor));
}

/** y += a·x over `count` numbers. */
export function addScaled(x: usize, y: usize, a: f32, count: i32): void {
  const factor = f32x4.splat(a);
  for (const end = x + bytes(count); x < end; x += 16, y += 16) v128.store(y, madd(factor, v128.load(x), v128.load(y)));
}

/** y = x·mask over `count` numbers (dropout: the mask holds 0 or 1/(1 − rate)). */
export function multiply(x: usize, mask: usize, y: usize, count: i32): void {
  for (const end = x + bytes(count); x < end; x += 16, mask += 16, y += 16)
    v128.store(y, f32x4.mul(v128.load(x), v128.load(mask)));
}

/** y += a·sign(x): the gradient of a·Σ|x|. */
export function addSigns(x: usize, y: usize, a: f32, count: i32): void {
  const zero = f32x4.splat(0),
    up = f32x4.splat(a);
  for (const end = x + bytes(count); x < end; x += 16, y += 16) {
    const v = v128.load(x);
    const sign = f32x4.sub(v128.and(up, f32x4.gt(v, zero)), v128.and(up, f32x4.lt(v, zero)));
    v128.store(y, f32x4.add(v128.load(y), sign));
  }
}

/** Σ x² over `count` numbers, in f64. */
export function sumOfSquares(x: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (const end = x + bytes(count); x < end; x += 4) sum += <f64>load<f32>(x) * <f64>load<f32>(x);
  return sum;
}

/** Whether all numbers are finite: x − x is 0 for those and NaN for the others. */
export function allFinite(x: usize, count: i32): bool {
  let sum = f32x4.splat(0);
  for (const end = x + bytes(count); x < end; x += 16) {
    const v = v128.load(x);
    sum = f32x4.add(sum, f32x4.sub(v, v));
  }
  return sumOf(sum) == 0;
}
