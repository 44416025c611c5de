import { message } from "../../locales/message";
import type { Setting } from "../../settings";

/**
 * Cells of a sheet that were painted over, as a set of their numbers. In a link each is its number in base 36, joined by
 * `.`: `a.2k`.
 */
export const painted = (label: string, help: string, cells: number): Setting<ReadonlySet<number>> => ({
  label,
  help,
  default: new Set<number>(),
  control: { kind: "text", longest: 4 * cells },
  parse(text) {
    const words = text.split(".").filter((word) => word.trim() !== "");
    const numbers = words.map((word) => (/^[\da-z]{1,3}$/i.test(word.trim()) ? Number.parseInt(word, 36) : Number.NaN));
    const sound = numbers.filter((cell) => cell < cells);
    const value = new Set(sound);
    if (sound.length === words.length) return { value };
    return {
      value,
      problem: message("{count} painted cells lie outside the sheet; they are left out.", {
        count: words.length - sound.length,
      }),
    };
  },
  format: (value) =>
    [...value]
      .toSorted((a, b) => a - b)
      .map((cell) => cell.toString(36))
      .join("."),
});
