import { message } from "../locales/message";
import { distributions, type DistributionId } from "./distributions";
import { tidy } from "./number";
import type { Setting } from "./setting";

/** The lowest and the highest value, lowest first, and how values are spread between them where that is not evenly. */
export type Range = readonly [low: number, high: number, distribution?: DistributionId];

/** A range with values spread so; the usual distribution is left out. */
export const spreadOver = (low: number, high: number, distribution: DistributionId = "uniform"): Range =>
  distribution === "uniform" ? [low, high] : [low, high, distribution];

/**
 * An interval inside `min` to `max`; `-22..22` in a link, a single number for an empty interval, `-22..22~normal` for
 * another distribution than the usual one. Where it is `symmetric`, a single number stands for both ends: 22 for −22..22.
 */
export function range(options: {
  label: string;
  help: string;
  default: Range;
  min: number;
  max: number;
  step: number;
  unit?: string;
  symmetric?: boolean;
}): Setting<Range> {
  const { label, help, min, max, step, unit = "", symmetric = false } = options;
  const inside = (value: number) => Math.min(max, Math.max(min, value));
  return {
    label,
    help,
    default: options.default,
    control: { kind: "range", min, max, step, unit },
    parse(text) {
      const [interval, ...spread] = text.split("~");
      const ends = interval.split("..").map((end) => (end.trim() === "" ? Number.NaN : tidy(Number(end))));
      if (ends.length > 2 || ends.some(Number.isNaN)) {
        return {
          value: options.default,
          problem: message("“{text}” is not a range such as {example}.", {
            text,
            example: `${options.default[0]}..${options.default[1]}`,
          }),
        };
      }
      const [single] = ends;
      const around = symmetric ? [tidy(-Math.abs(single)), Math.abs(single)] : [single, single];
      const [first, last] = ends.length === 2 ? ends : around;
      const wanted = spread.join("~").trim().toLowerCase();
      const distribution = Object.hasOwn(distributions, wanted) ? (wanted as DistributionId) : undefined;
      const value = spreadOver(inside(Math.min(first, last)), inside(Math.max(first, last)), distribution);
      if (wanted !== "" && !distribution)
        return {
          value,
          problem: message("“{text}” is no distribution; {value} is used.", { text: wanted, value: "uniform" }),
        };
      if (value[0] === first && value[1] === last) return { value };
      return {
        value,
        problem: message("{text} is cut to {low}..{high}.", { text, low: value[0], high: value[1] }),
      };
    },
    format([low, high, distribution]) {
      const single = symmetric ? low === -high : low === high;
      return (single ? String(tidy(high)) : `${tidy(low)}..${tidy(high)}`) + (distribution ? `~${distribution}` : "");
    },
  };
}
