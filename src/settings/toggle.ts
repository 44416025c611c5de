import { message } from "../locales/message";
import type { Setting } from "./setting";

const words: Readonly<Record<string, boolean>> = { yes: true, no: false, true: true, false: false, 1: true, 0: false };

/** On or off; `yes` or `no` in a link. */
export function toggle(options: { label: string; help: string; default: boolean }): Setting<boolean> {
  return {
    ...options,
    control: { kind: "toggle" },
    parse(text) {
      const word = text.trim().toLowerCase();
      if (Object.hasOwn(words, word)) return { value: words[word] };
      return {
        value: options.default,
        problem: message("“{text}” is neither yes nor no; {value} is used.", {
          text,
          value: options.default ? "yes" : "no",
        }),
      };
    },
    format: (value) => (value ? "yes" : "no"),
  };
}
