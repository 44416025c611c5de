import { exp } from "../../src/math/elementary";

/**
 * The error function, −1…1: 2/√π · e^−x² · Σ 2ⁿ x²ⁿ⁺¹ / (2n + 1)!!, whose terms all have one sign.
 * Source: Abramowitz & Stegun, "Handbook of Mathematical Functions", 7.1.6.
 */
export function erf(x: number): number {
  if (!(Math.abs(x) < 6)) return Number.isNaN(x) ? x : Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * exp(-x * x) * sum;
}
