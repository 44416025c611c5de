/**
 * A number kept as the sum of two, the second at most half a unit in the last place of the first: about 106 bits.
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision", 1971.
 */
export type Double = readonly [high: number, low: number];

/** a + b without error. */
export function sum(a: number, b: number): Double {
  const high = a + b;
  const b1 = high - a;
  return [high, a - (high - b1) + (b - b1)];
}

const halves = (x: number): Double => {
  const big = 134217729 * x; // 2^27 + 1
  const high = big - (big - x);
  return [high, x - high];
};

/** a · b without error, while neither overflows nor underflows. */
function product(a: number, b: number): Double {
  const high = a * b;
  const [a1, a2] = halves(a);
  const [b1, b2] = halves(b);
  return [high, a1 * b1 - high + a1 * b2 + a2 * b1 + a2 * b2];
}

/** a + b to about 104 bits, for |a| ≥ |b|. */
export function add(a: Double, b: Double): Double {
  const [high, low] = sum(a[0], b[0]);
  return sum(high, low + a[1] + b[1]);
}

/** a · b to about 104 bits. */
export function multiply(a: Double, b: Double): Double {
  const [high, low] = product(a[0], b[0]);
  return sum(high, low + a[0] * b[1] + a[1] * b[0]);
}

/** a / b to about 100 bits. */
export function divide(a: Double, b: Double): Double {
  const first = a[0] / b[0];
  const back = multiply(b, [first, 0]);
  return sum(first, (a[0] - back[0] - back[1] + a[1]) / b[0]);
}
