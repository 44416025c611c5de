import { message } from "../locales/message";
import type { Setting } from "./setting";

/** The most units a layer can have. */
const most = 1024;

/** Some units of a layer, none as a rule; counted from 1 and joined by `+` in a link, from 0 as values. */
export function units(options: { label: string; help: string }): Setting<readonly number[]> {
  return {
    ...options,
    default: [],
    control: { kind: "units" },
    parse(text) {
      const words = text.trim() === "" ? [] : text.split("+").map((word) => word.trim());
      const known = words.filter((word) => /^\d{1,4}$/.test(word) && Number(word) >= 1 && Number(word) <= most);
      const value = [...new Set(known.map((word) => Number(word) - 1))].toSorted((a, b) => a - b);
      if (known.length === words.length) return { value };
      return { value, problem: message("“{text}” names something that is no unit; it is left out.", { text }) };
    },
    format: (value) => value.map((unit) => unit + 1).join("+"),
  };
}
