import { figure } from "../../ui/figures";

/** A number whose digits count: six of them, powers of ten for the very large and small, and a true minus sign. */
export function precise(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return figure(value);
  if (value === 0) return "0";
  const size = Math.abs(value);
  const text = size >= 1e6 || size < 1e-4 ? value.toExponential(digits - 1) : String(Number(value.toPrecision(digits)));
  return text
    .replace(/\.?0+e/, "e")
    .replace("e+", "e")
    .replaceAll("-", "−");
}

/** The same with two digits: for a cell. */
export const brief = (value: number): string => precise(value, 2);
