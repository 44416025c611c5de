import { numberText } from "../../locales/numberText";

/** A share in percent, with two digits that count. */
export function shareFigure(share: number): string {
  const percent = 100 * share;
  if (!Number.isFinite(percent)) return "–";
  if (percent === 0) return "0%";
  if (percent >= 10) return `${Math.round(percent)}%`;
  return percent >= 0.001 ? `${Number(percent.toPrecision(2))}%` : "<0.001%";
}

/** How many times: two digits that count, and no more than a million. */
export const timesFigure = (times: number): string =>
  times >= 1e6 ? "1,000,000+" : numberText(Number(times.toPrecision(2)));
