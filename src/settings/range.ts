import { message } from "../locales/message";
import { tidy } from "./number";
import type { Setting } from "./setting";

/** The lowest and the highest value, lowest first. */
export type Range = readonly [low: number, high: number];

/** An interval inside `min` to `max`; `-22..22` in a link, a single number for an empty interval. */
export function range(options: {
  label: string;
  help: string;
  default: Range;
  min: number;
  max: number;
  step: number;
  unit?: string;
}): Setting<Range> {
  const { label, help, min, max, step, unit = "" } = options;
  const inside = (value: number) => Math.min(max, Math.max(min, value));
  return {
    label,
    help,
    default: options.default,
    control: { kind: "range", min, max, step, unit },
    parse(text) {
      const ends = text.split("..").map((end) => (end.trim() === "" ? Number.NaN : tidy(Number(end))));
      if (ends.length > 2 || ends.some(Number.isNaN)) {
        return {
          value: options.default,
          problem: message("“{text}” is not a range such as {example}.", {
            text,
            example: `${options.default[0]}..${options.default[1]}`,
          }),
        };
      }
      const [first, last = first] = ends;
      const value: Range = [inside(Math.min(first, last)), inside(Math.max(first, last))];
      if (value[0] === first && value[1] === last) return { value };
      return {
        value,
        problem: message("{text} is cut to {low}..{high}.", { text, low: value[0], high: value[1] }),
      };
    },
    format: ([low, high]) => (low === high ? String(tidy(low)) : `${tidy(low)}..${tidy(high)}`),
  };
}
