import { exponentOf, timesPowerOfTwo } from "./binary";

/** π and arctan ½, each in two parts. */
const pi = [3.141592653589793, 1.2246467991473532e-16] as const;
const arctanHalf = [0.4636476090008061, 2.2698777452961687e-17] as const;

/** arctan t − t for |t| ≤ ¼, by its Taylor series. */
function curve(t: number): number {
  const z = t * t;
  let value = 0;
  for (let n = 29; n >= 3; n -= 2) value = (value + (n % 4 === 1 ? 1 : -1) / n) * z;
  return value * t;
}

/** The arctangent of a / b in two parts, for 0 ≤ a ≤ b, b about 1. */
function firstOctant(a: number, b: number): readonly [high: number, low: number] {
  if (a < b / 4) {
    const t = a / b;
    return [t, curve(t)];
  }
  // arctan a/b = arctan c + arctan (a − c·b) / (b + c·a), with c = ½ or 1
  const one = a > 0.8 * b;
  const t = one ? (a - b) / (b + a) : (a - b / 2) / (b + a / 2);
  const [high, low] = one ? [pi[0] / 4, pi[1] / 4] : arctanHalf;
  return [high, low + curve(t) + t];
}

/** The angle of the place (x, y) from the x axis, −π…π; signs of zeros and infinities as in `Math.atan2`. Error below 1 unit in the last place. */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const across = Math.abs(x);
  const up = Math.abs(y);
  let [a, b] = [Math.min(across, up), Math.max(across, up)];
  if (b === Number.POSITIVE_INFINITY) [a, b] = [a === b ? 1 : 0, 1];
  else if (b > 0) {
    const k = exponentOf(b);
    [a, b] = [timesPowerOfTwo(a, -k), timesPowerOfTwo(b, -k)];
  } else b = 1;
  let [high, low] = firstOctant(a, b);
  if (up > across) [high, low] = [pi[0] / 2 - high, pi[0] / 2 - (pi[0] / 2 - high) - high + (pi[1] / 2 - low)];
  if (x < 0 || Object.is(x, -0)) [high, low] = [pi[0] - high, pi[0] - (pi[0] - high) - high + (pi[1] - low)];
  const angle = high + low;
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

/** √(x² + y²) without overflow on the way. Error below 1.2 units in the last place. */
export function hypot(x: number, y: number): number {
  const most = Math.max(Math.abs(x), Math.abs(y));
  const infinite = Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY;
  if (infinite) return Number.POSITIVE_INFINITY;
  if (Number.isNaN(most) || most === 0) return most;
  const k = exponentOf(most);
  const a = timesPowerOfTwo(x, -k);
  const b = timesPowerOfTwo(y, -k);
  return timesPowerOfTwo(Math.sqrt(a * a + b * b), k);
}
