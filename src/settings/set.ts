import { message } from "../locales/message";
import type { Option, Setting } from "./setting";

/** Some of several words, at least one, kept in the order of the options; joined by `+` in a link. */
export function set(options: {
  label: string;
  help: string;
  default: readonly string[];
  options: readonly Option[];
}): Setting<readonly string[]> {
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    control: { kind: "set", options: options.options },
    parse(text) {
      const words = text.split("+").map((word) => word.trim().toLowerCase());
      const known = options.options.filter((option) => words.includes(option.value.toLowerCase()));
      const value = known.length > 0 ? known.map((option) => option.value) : options.default;
      if (known.length === words.length) return { value };
      return {
        value,
        problem: message("“{text}” names something unknown; {value} is used.", { text, value: value.join("+") }),
      };
    },
    format: (value) => value.join("+"),
  };
}
