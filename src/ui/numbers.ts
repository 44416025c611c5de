import type { Control } from "../settings";

/** Text of a number as people read it: a true minus, the unit after a space, but ° and % without one. */
export function withUnit(text: string, unit: string): string {
  const signed = text.replace("-", "−");
  if (unit === "") return signed;
  return standsClose(unit) ? `${signed}${unit}` : `${signed} ${unit}`;
}

/** Whether a unit stands at its number without a space. */
export const standsClose = (unit: string): boolean => /^[°%]/.test(unit);

/** Number typed by a person: a true minus and a decimal comma count. */
export const typed = (text: string): string =>
  text
    .trim()
    .replace("−", "-")
    .replace(/^(-?\d*),(\d+)$/, "$1.$2");

/** How many decimals a control steps by. */
export function decimalsOf(control: Extract<Control, { step: number }>): number {
  const [, decimals = ""] = String(control.step).split(".");
  return Math.min(4, decimals.length);
}
