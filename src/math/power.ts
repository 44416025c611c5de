import { add, divide, multiply, type Double } from "./double";
import { exp } from "./exponential";
import { split } from "./logarithm";

const ln2: Double = [0.6931471805599453, 2.3190468138462996e-17];
const third: Double = [1 / 3, 1.850371707708594e-17];

/** ln x to about 65 bits, for finite x > 0: an exponent of up to 709 eats ten of them. */
function preciseLog(x: number): Double {
  const [m, k] = split(x);
  const s = divide([m - 1, 0], add([2, 0], [m - 1, 0]));
  const z = multiply(s, s);
  let rest = 0;
  for (let n = 23; n >= 5; n -= 2) rest = rest * z[0] + 1 / n;
  // 2·atanh(s) = 2s · (1 + z/3 + z²/5 + z³/7 …); only the first two terms need more than 53 bits.
  const series = add([1, 0], add(multiply(z, third), [rest * z[0] * z[0], 0]));
  const small = multiply([2 * s[0], 2 * s[1]], series);
  return k === 0 ? small : add(multiply([k, 0], ln2), small);
}

/** x^y as IEEE 754 and JavaScript define it. Error below 1 unit in the last place. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  const whole = Number.isInteger(y);
  const odd = whole && Math.abs(y % 2) === 1;
  if (Math.abs(y) === Number.POSITIVE_INFINITY) {
    if (size === 1) return Number.NaN;
    return size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const negative = odd && (x < 0 || Object.is(x, -0));
  if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const value = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    return negative ? -value : value;
  }
  if (x < 0 && !whole) return Number.NaN;
  if (size === 1) return negative ? -1 : 1;
  const logarithm = preciseLog(size);
  // Beyond this the result is 0 or infinite, and the product of two doubles would overflow.
  const rough = y * logarithm[0];
  const [high, low] = Math.abs(rough) > 1000 ? [rough, 0] : multiply(logarithm, [y, 0]);
  const value = exp(high, low);
  return negative ? -value : value;
}
