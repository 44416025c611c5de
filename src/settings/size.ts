import { message } from "../locales/message";
import type { Setting } from "./setting";

/** Height and width in cells. */
export type Size = readonly [height: number, width: number];

/** A height and a width in whole cells; `3` or `3x5` in a link. */
export function size(options: { label: string; help: string; default: Size; min: number; max: number }): Setting<Size> {
  const { label, help, min, max } = options;
  const inside = (value: number) => Math.min(max, Math.max(min, Math.round(value)));
  const format = ([height, width]: Size) => (height === width ? String(height) : `${height}x${width}`);
  return {
    label,
    help,
    default: options.default,
    control: { kind: "size", min, max },
    parse(text) {
      const sides = text
        .toLowerCase()
        .split("x")
        .map((side) => (side.trim() === "" ? Number.NaN : Number(side)));
      if (sides.length > 2 || sides.some(Number.isNaN)) {
        return {
          value: options.default,
          problem: message("“{text}” is not a size such as 3 or 3x5; {value} is used.", {
            text,
            value: format(options.default),
          }),
        };
      }
      const [height, width = height] = sides;
      const value: Size = [inside(height), inside(width)];
      if (value[0] === height && value[1] === width) return { value };
      return {
        value,
        problem: message("{text} is outside {min} to {max}; {value} is used.", {
          text,
          min,
          max,
          value: format(value),
        }),
      };
    },
    format,
  };
}
