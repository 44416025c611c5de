import { timesPowerOfTwo } from "./binary";

/** ln 2 in two parts; the first has 21 trailing zero bits, so that whole multiples below 2^11 are exact. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;
const log2e = 1.4426950408889634;

/** 1/2!, 1/3! … 1/14!: the Taylor series ends below 2^-57 for |r| ≤ ln 2 / 2. */
const inverseFactorials: number[] = [];
for (let n = 2, factorial = 1; n <= 14; n++) {
  factorial *= n;
  inverseFactorials.push(1 / factorial);
}

/** e^r − 1 − r for |r| ≤ 0.35. */
function curve(r: number): number {
  let value = 0;
  for (let n = inverseFactorials.length - 1; n >= 0; n--) value = value * r + inverseFactorials[n];
  return value * r * r;
}

/** e^x; `low` is a tiny correction to x. Error below 0.7 units in the last place. */
export function exp(x: number, low = 0): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.8) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const k = Math.round(x * log2e);
  const high = x - k * ln2High;
  const rest = low - k * ln2Low;
  const r = high + rest;
  const tail = rest - (r - high) + curve(r);
  const one = 1 + r;
  return timesPowerOfTwo(one + (r - (one - 1) + tail), k);
}

/** e^x − 1, exact near 0 too. Error below 1.2 units in the last place. */
export function expm1(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (x > 709.8) return Number.POSITIVE_INFINITY;
  if (x < -40) return -1;
  const k = Math.round(x * log2e);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const tail = high - r - low + curve(r);
  if (k === 0) return r + tail;
  if (k > 60) return exp(x);
  const scale = timesPowerOfTwo(1, k);
  return scale - 1 + scale * r + scale * tail;
}

/** The hyperbolic tangent, −1…1. Error below 3 units in the last place. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 20) return Math.sign(x);
  if (size >= 1) return Math.sign(x) * (1 - 2 / (exp(2 * size) + 1));
  const t = expm1(2 * x);
  return t / (t + 2);
}

/** 1 / (1 + e^−x), 0…1. Error below 2 units in the last place. */
export function sigmoid(x: number): number {
  const e = exp(-Math.abs(x));
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}
