import { message } from "../locales/message";
import type { Setting } from "./setting";

/** What data of a learner's own decide by themselves, such as the size of the pictures: in the link, but on no form. */
export function given<T>(options: {
  label: string;
  help: string;
  default: T;
  /** So many signs of its text are read; 200 where nothing else is said. */
  longest?: number;
  /** The value of a text; null where it has none. */
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
}): Setting<T> {
  const { label, help, default: usual, longest = 200, read, write } = options;
  return {
    label,
    help,
    default: usual,
    control: { kind: "given", longest },
    parse(text) {
      const value = read(text.trim().toLowerCase());
      if (value !== null) return { value };
      return { value: usual, problem: message("“{text}” can’t be; {value} is used.", { text, value: write(usual) }) };
    },
    format: write,
  };
}
