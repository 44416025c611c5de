/** 2^k for k = −1074…1023, made by doubling and halving, which are exact. */
const powers = new Float64Array(1074 + 1024);
powers[1074] = 1;
for (let k = 1; k < 1024; k++) powers[1074 + k] = powers[1073 + k] * 2;
for (let k = 1; k <= 1074; k++) powers[1074 - k] = powers[1075 - k] / 2;

/** x · 2^k for whole k of any size; rounded once for x of about 1. */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k > 1023) return timesPowerOfTwo(x * powers[1074 + 1023], Math.min(k, 3072) - 1023);
  // Two steps into the subnormal numbers would round twice unless the first one stays above them.
  if (k < -1022) return timesPowerOfTwo(x * powers[1074 - 969], Math.max(k, -3000) + 969);
  return x * powers[1074 + k];
}

/** The whole number e with 2^e ≤ |x| < 2^(e+1), for finite x ≠ 0. */
export function exponentOf(x: number): number {
  let rest = Math.abs(x);
  let exponent = 0;
  if (rest < 1) {
    rest = rest * powers[1074 + 1023] * 2;
    exponent = -1024;
    // A subnormal number is still below 1.
    if (rest < 1) return exponentOf(rest) - 1024;
  }
  for (let step = 512; step >= 1; step /= 2) {
    if (rest >= powers[1074 + step]) {
      rest *= powers[1074 - step];
      exponent += step;
    }
  }
  return exponent;
}
