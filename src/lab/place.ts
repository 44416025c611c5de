import { message, type Message } from "../locales/message";
import { readSettings, writeItem } from "../share/settings";
import { itemOf, nameIn, quoted } from "../share/words";
import { defaultsOf, type Values } from "../settings";
import { benches, firstBench, type BenchId } from "./index";
import { presetOf, type Preset } from "./presets";

/** What stands in the lab. */
export interface Place {
  readonly bench: BenchId;
  readonly values: Values;
  /** The values it started from: those of the example, or the defaults. */
  readonly start: Values;
  readonly preset: Preset | null;
  /** What could not be read and what is used instead. */
  readonly problems: readonly Message[];
}

/** Reads `lab=` and `preset=` of a link. Never throws: junk is replaced by its default, and a sentence says so. */
export function readPlace({ text, preset: id }: { readonly text: string; readonly preset: string }): Place {
  const problems: Message[] = [];
  const note = (problem: Message) => problems.push(problem);
  const { type, settings } = itemOf(text);
  const preset = id === "" ? null : presetOf(id);
  if (id !== "" && !preset) note(message("There is no example “{id}”.", { id: quoted(id) }));
  const named = type === "" ? undefined : (nameIn(benches, type) as BenchId | undefined);
  if (type !== "" && !named) {
    note(
      message("There is no bench “{name}” in the lab; “{usual}” is open.", { name: quoted(type), usual: firstBench }),
    );
  }
  const bench = preset?.bench ?? named ?? firstBench;
  const table = benches[bench].settings;
  const start = { ...defaultsOf(table), ...preset?.values };
  // The settings of a bench that is not known, or not the example's, mean nothing here.
  const read = type === "" || named === bench ? readSettings(table, settings, bench, note) : {};
  return { bench, start, values: { ...start, ...read }, preset, problems };
}

/** The shortest text from which `readPlace` gives these values of a bench: empty where the lab opens so. */
export function writePlace({ bench, values, start, preset }: Omit<Place, "problems">): string {
  const text = writeItem(bench, benches[bench].settings, values, start);
  return text === bench && (preset || bench === firstBench) ? "" : text;
}
