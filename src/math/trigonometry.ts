import { sum } from "./double";

const twoPi = 6.283185307179586;
const twoOverPi = 0.6366197723675814;

/** π/2 in three parts; the first two have 33 bits, so that multiples below 2^20 are exact. */
const part1 = 1.5707963267341256;
const part2 = 6.077100506303966e-11;
const part3 = 2.0222662487959506e-21;

/** 1/3!, 1/5! … 1/17! and 1/4!, 1/6! … 1/18!, signs alternating: enough for |r| ≤ π/4. */
const sineSeries: number[] = [];
const cosineSeries: number[] = [];
for (let n = 2, factorial = 1; n <= 18; n++) {
  factorial *= n;
  const term = (n % 4 < 2 ? 1 : -1) / factorial;
  if (n % 2 === 1) sineSeries.push(term);
  else if (n > 2) cosineSeries.push(term);
}

function horner(series: readonly number[], z: number): number {
  let value = 0;
  for (let n = series.length - 1; n >= 0; n--) value = value * z + series[n];
  return value;
}

/** Sine of r + low, |r| ≤ π/4. */
function smallSine(r: number, low: number): number {
  const z = r * r;
  return r + (low - 0.5 * z * low + horner(sineSeries, z) * z * r);
}

/** Cosine of r + low, |r| ≤ π/4. */
function smallCosine(r: number, low: number): number {
  const z = r * r;
  const start = 1 - 0.5 * z;
  return start + (1 - start - 0.5 * z + (horner(cosineSeries, z) * z * z - r * low));
}

/** Sine of x plus `quarter` right angles. */
function sineOf(x: number, quarter: number): number {
  // From here on a double hardly knows its own angle; the remainder answers for a number half a unit in the last place away.
  const angle = Math.abs(x) > 1e6 ? x % twoPi : x;
  const n = Math.round(angle * twoOverPi);
  const [high, error] = sum(angle - n * part1, -n * part2);
  const rest = error - n * part3;
  const r = high + rest;
  const low = high - r + rest;
  const place = (((n + quarter) % 4) + 4) % 4;
  const value = place % 2 === 0 ? smallSine(r, low) : smallCosine(r, low);
  return place < 2 ? value : -value;
}

/** The sine of x radians. Error below 1 unit in the last place for |x| ≤ 10⁶. */
export const sin = (x: number): number => (x === 0 ? x : sineOf(x, 0));

/** The cosine of x radians. Error below 1 unit in the last place for |x| ≤ 10⁶. */
export const cos = (x: number): number => sineOf(x, 1);
