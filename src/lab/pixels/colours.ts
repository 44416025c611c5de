import { message } from "../../locales/message";
import type { Setting } from "../../settings";

/** Red, green and blue, 0…255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels in rows of one length. */
export type Pixels = readonly (readonly Colour[])[];

const hex = (colour: Colour) => colour.map((part) => part.toString(16).padStart(2, "0")).join("");

/** Reads `ff8000` or `f80`. */
function colourOf(text: string): Colour | null {
  const short = /^[\da-f]{3}$/i.test(text);
  if (!short && !/^[\da-f]{6}$/i.test(text)) return null;
  const digits = short
    ? Array.from(text, (digit) => digit + digit)
    : [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  const [red, green, blue] = digits.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** Coloured pixels; in a link `ff0000_00ff00;0000ff_ffffff`: pixels joined by `_`, rows by `;`. */
export function pixels(options: { label: string; help: string; default: Pixels; most: number }): Setting<Pixels> {
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    control: { kind: "text", longest: 7 * options.most * options.most },
    parse(text) {
      const rows = text.split(";").map((row) => row.split("_").map((word) => colourOf(word.trim())));
      const width = rows[0].length;
      const sound =
        rows.length <= options.most &&
        width <= options.most &&
        rows.every((row) => row.length === width && row.every((colour) => colour !== null));
      if (sound) return { value: rows as Pixels };
      return {
        value: options.default,
        problem: message("Not up to {most} rows of equally many colours such as ff8000; the usual picture is used.", {
          most: options.most,
        }),
      };
    },
    format: (value) => value.map((row) => row.map(hex).join("_")).join(";"),
  };
}
