import { isMessage, message, type Message } from "../../locales/message";
import type { Shape } from "../../math/shape";
import type { Setting } from "../../settings";
import type { Layer } from "./stack";
import { readStack, writeStack } from "./text";

/** A picture or a row of numbers; `32x32x3` or `784` in a link. */
export function inputShape(options: { label: string; help: string; default: Shape; most: number }): Setting<Shape> {
  return {
    ...options,
    control: { kind: "text", longest: 40 },
    parse(text) {
      const read = readShape(text, options.most);
      return isMessage(read) ? { value: options.default, problem: read } : { value: read };
    },
    format: (value) => value.join("x"),
  };
}

function readShape(text: string, most: number): Shape | Message {
  const sides = text
    .trim()
    .toLowerCase()
    .split(/\s*[x×]\s*/)
    .map((side) => (/^\d{1,9}$/.test(side) ? Number(side) : Number.NaN));
  if (sides.length === 2) sides.push(1);
  if ((sides.length !== 1 && sides.length !== 3) || sides.some(Number.isNaN)) {
    return message("“{text}” is no shape; 32x32x3 (height × width × channels) or 784 is.", { text: text.slice(0, 40) });
  }
  if (sides.some((side) => side < 1 || side > most)) {
    return message("Sides go from 1 to {most, number}.", { most });
  }
  return sides;
}

/** A stack of layers in a link; see `readStack`. */
export const layers = (options: { label: string; help: string; default: string }): Setting<readonly Layer[]> => {
  const read = readStack(options.default);
  const standard = "stack" in read ? read.stack : [];
  return {
    label: options.label,
    help: options.help,
    default: standard,
    control: { kind: "text", longest: 4_000 },
    parse(text) {
      const answer = readStack(text);
      return "stack" in answer ? { value: answer.stack } : { value: standard, problem: answer.problem };
    },
    format: writeStack,
  };
};

/** Whole numbers in a row, joined by `+`. */
export function sides(options: {
  label: string;
  help: string;
  default: readonly number[];
  max: number;
  most: number;
}): Setting<readonly number[]> {
  const { label, help, max, most } = options;
  return {
    label,
    help,
    default: options.default,
    control: { kind: "text", longest: 200 },
    parse(text) {
      const numbers = text
        .split(/[+,;\s]+/)
        .filter((word) => word !== "")
        .map((word) => (/^\d{1,6}$/.test(word) ? Number(word) : Number.NaN));
      const sound = numbers.length > 0 && numbers.every((value) => value >= 1 && value <= max);
      if (sound && numbers.length <= most) return { value: numbers };
      return {
        value: options.default,
        problem: message("Up to {most} whole numbers from 1 to {max}, such as {example}.", {
          most,
          max,
          example: options.default.join("+"),
        }),
      };
    },
    format: (value) => value.join("+"),
  };
}
