/** A number as it is shown: a fixed count of decimals at most, none that are zero, and a true minus sign. */
export function figure(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
  const text = String(Number(value.toFixed(decimals)));
  return text === "-0" ? "0" : text.replace("-", "−");
}

/** A number in a column of numbers: always so many decimals, and a true minus sign. */
export function fixed(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return figure(value);
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
}

/** A share 0…1 in whole percent; nearly certain is not yet certain. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  return share >= 0.995 && share < 1 ? "99+%" : `${Math.round(share * 100)}%`;
}

/** A loss: two decimals, and two digits that count where it is smaller; powers of ten for the very large and small. */
export function lossFigure(loss: number): string {
  if (!Number.isFinite(loss)) return figure(loss);
  if (loss !== 0 && (loss < 0.0001 || loss >= 10000))
    return loss.toExponential(1).replace(".0e", "e").replace("e+", "e").replace("e-", "e−");
  return loss >= 0.1 || loss === 0 ? loss.toFixed(2) : String(Number(loss.toPrecision(2)));
}
