import { exponentOf, timesPowerOfTwo } from "./binary";
import { ln2High, ln2Low } from "./exponential";

/** Splits x = m · 2^k, with m between √½ and √2, for finite x > 0. */
export function split(x: number): readonly [m: number, k: number] {
  const k = exponentOf(x);
  const m = timesPowerOfTwo(x, -k);
  return m > 1.4142135623730951 ? [m / 2, k + 1] : [m, k];
}

/** 2/3 z + 2/5 z² + 2/7 z³ …, for z = s² ≤ 0.03: what 2·atanh(s) / s has beyond 2. */
function atanhCurve(z: number): number {
  let value = 0;
  for (let n = 23; n >= 3; n -= 2) value = (value + 2 / n) * z;
  return value;
}

/** The natural logarithm. Error below 1 unit in the last place. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const [m, k] = split(x);
  const f = m - 1;
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  // ln(1 + f) = 2·atanh(s) with 2s = f − s·f, written so that the leading term f is exact.
  return k * ln2High - (half - (s * (half + atanhCurve(s * s)) + k * ln2Low) - f);
}
