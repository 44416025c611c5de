/** The 97.5 % point of the standard normal distribution: 95 % lie within that many deviations. */
const deviations = 1.959963984540054;

/**
 * Where the true share of right answers lies with 95 % confidence when `right` of `count` > 0 were right, 0…1.
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilsonInterval(right: number, count: number): readonly [low: number, high: number] {
  const share = right / count;
  const square = (deviations * deviations) / count;
  const middle = (share + square / 2) / (1 + square);
  const half = (deviations * Math.sqrt((share * (1 - share)) / count + square / (4 * count))) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
