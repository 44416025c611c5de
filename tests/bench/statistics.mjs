/** The value below which `share` of the values lie. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (values) => quantile(values, 0.5);

/** Median, lowest and highest of a figure taken once a round. */
export const spreadOf = (values) => ({ middle: median(values), low: Math.min(...values), high: Math.max(...values) });
