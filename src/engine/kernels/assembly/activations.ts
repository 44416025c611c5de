import { exp, sigmoid, tanh } from "./elementary";
import { bytes, madd, sumOf } from "./simd";

/** Numbers of the activation functions, as `layers/activations.ts` lists them. */
const LINEAR = 0,
  RELU = 1,
  LEAKY_RELU = 2,
  ELU = 3,
  SIGMOID = 4,
  TANH = 5,
  STEP = 6;

/** Slope of leaky ReLU below zero. */
const leak: f32 = 0.2;

function activate(kind: i32, x: v128): v128 {
  const zero = f32x4.splat(0);
  switch (kind) {
    case RELU:
      return f32x4.max(x, zero);
    case LEAKY_RELU:
      return v128.bitselect(x, f32x4.mul(x, f32x4.splat(leak)), f32x4.ge(x, zero));
    case ELU:
      return v128.bitselect(x, f32x4.sub(exp(x), f32x4.splat(1)), f32x4.ge(x, zero));
    case SIGMOID:
      return sigmoid(x);
    case TANH:
      return tanh(x);
    case STEP:
      return v128.bitselect(v128.and(f32x4.splat(1), f32x4.gt(x, zero)), x, f32x4.eq(x, x));
    default:
      return x;
  }
}

/** The derivative at the place where the activation answered y. */
function slope(kind: i32, y: v128): v128 {
  const zero = f32x4.splat(0),
    one = f32x4.splat(1);
  switch (kind) {
    case RELU:
      return v128.and(one, f32x4.gt(y, zero));
    case LEAKY_RELU:
      return v128.bitselect(one, f32x4.splat(leak), f32x4.gt(y, zero));
    case ELU:
      return v128.bitselect(one, f32x4.add(y, one), f32x4.gt(y, zero));
    case SIGMOID:
      return f32x4.mul(y, f32x4.sub(one, y));
    case TANH:
      return f32x4.sub(one, f32x4.mul(y, y));
    case STEP:
      return zero;
    default:
      return one;
  }
}

/** y = f(y) over `count` numbers, in place; the memory may be touched up to a whole vector past the end. */
export function activateAll(kind: i32, y: usize, count: i32): void {
  if (kind == LINEAR) return;
  const end = y + bytes(count);
  if (kind == RELU) for (; y < end; y += 16) v128.store(y, f32x4.max(v128.load(y), f32x4.splat(0)));
  else for (; y < end; y += 16) v128.store(y, activate(kind, v128.load(y)));
}

/** dy = dy · f'(…) over `count` numbers, in place, from the answers y. */
export function slopeAll(kind: i32, y: usize, dy: usize, count: i32): void {
  if (kind == LINEAR) return;
  for (const end = y + bytes(count); y < end; y += 16, dy += 16)
    v128.store(dy, f32x4.mul(v128.load(dy), slope(kind, v128.load(y))));
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
