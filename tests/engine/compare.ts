/** How far two lists of numbers are apart, relative to numbers above 1; a NaN is close to nothing but a NaN. */
export function distance(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let index = 0; index < actual.length; index++) {
    const [a, e] = [actual[index], expected[index]];
    if (Object.is(a, e) || a === e) continue;
    const apart = Math.abs(a - e) / Math.max(1, Math.abs(e));
    worst = Number.isNaN(apart) ? Number.POSITIVE_INFINITY : Math.max(worst, apart);
  }
  return worst;
}
