import { message } from "../locales/message";
import { choice, number, toggle, type Setting } from "../settings";
import type { Note } from "./settings";
import { quoted } from "./words";

/** The pages of the product. */
export type PageName = "playground" | "lab" | "lessons";

export const page = choice<PageName>({
  label: "Page",
  help: "The page that is open.",
  default: "playground",
  options: [
    { value: "playground", label: "Playground" },
    { value: "lab", label: "Lab" },
    { value: "lessons", label: "Lessons" },
  ],
});

/** A link opens ready to play; `paused=no` plays at once. */
export const paused = toggle({ label: "Paused", help: "Whether training waits for Play.", default: true });

/** Updates per second; flat out is `max`. */
export function speed(usual: number): Setting<number> {
  const finite = number({
    label: "Speed",
    help: "Updates of the parameters per second.",
    default: usual,
    min: 0.1,
    max: 10_000,
    scale: "log",
    unit: "/s",
  });
  return {
    ...finite,
    parse: (text) => (/^(max|infinity)$/i.test(text.trim()) ? { value: Infinity } : finite.parse(text)),
    format: (value) => (value === Infinity ? "max" : finite.format(value)),
  };
}

/** What stands in the result rail unless a link says otherwise. */
export const usualViews: readonly string[] = ["decision", "confusion"];

const mostViews = 12;

/** Ids of views, separated by commas; which of them there are and which suit the data is known where the views are. */
export function readShown(text: string, note: Note): readonly string[] {
  const words = text.split(",").map((word) => word.trim());
  const odd = words.find((word) => word !== "" && !/^[a-z][\w-]{0,39}$/i.test(word));
  if (odd !== undefined) {
    note(message("“{name}” is not a name of views; the usual ones are shown.", { name: quoted(odd) }));
    return usualViews;
  }
  return [...new Set(words.filter((word) => word !== ""))].slice(0, mostViews);
}
