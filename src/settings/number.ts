import { message } from "../locales/message";
import type { Setting } from "./setting";

export interface NumberOptions {
  label: string;
  help: string;
  default: number;
  min: number;
  max: number;
  /** Distance of neighbouring values on the control; whole-number settings take 1. */
  step?: number;
  /** Whether only whole numbers make sense. */
  whole?: boolean;
  scale?: "linear" | "log";
  unit?: string;
}

/** Cuts off the noise of binary fractions: 0.1 + 0.2 is kept, written and read as 0.3; never −0 or too small to write. */
export const tidy = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12)));

/** A number between `min` and `max`, both included. */
export function number(options: NumberOptions): Setting<number> {
  const { label, help, min, max, whole = false, scale = "linear", unit = "" } = options;
  const step = options.step ?? (whole ? 1 : (max - min) / 100);
  return {
    label,
    help,
    default: options.default,
    control: { kind: "number", min, max, step, scale, unit },
    parse(text) {
      const read = text.trim() === "" ? Number.NaN : tidy(Number(text));
      if (Number.isNaN(read)) {
        return {
          value: options.default,
          problem: message("“{text}” is not a number; {value} is used.", { text, value: options.default }),
        };
      }
      const value = Math.min(max, Math.max(min, whole ? Math.round(read) : read));
      if (value === read) return { value };
      return {
        value,
        problem: message("{text} is outside {min} to {max}; {value} is used.", { text, min, max, value }),
      };
    },
    format: (value) => String(tidy(value)),
  };
}
