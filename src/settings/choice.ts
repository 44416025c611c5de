import { message } from "../locales/message";
import type { Setting } from "./setting";

/** One of several words. */
export function choice<const V extends string>(options: {
  label: string;
  help: string;
  default: NoInfer<V>;
  options: readonly { value: V; label: string }[];
}): Setting<V> {
  const { label, help } = options;
  return {
    label,
    help,
    default: options.default,
    control: { kind: "choice", options: options.options },
    parse(text) {
      const found = options.options.find((option) => option.value.toLowerCase() === text.trim().toLowerCase());
      if (found) return { value: found.value };
      return {
        value: options.default,
        problem: message("“{text}” is not a choice here; {value} is used.", { text, value: options.default }),
      };
    },
    format: (value) => value,
  };
}
