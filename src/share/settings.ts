import { message, type Message } from "../locales/message";
import type { Setting, Settings, Values } from "../settings";
import { nameIn, quoted, type Entry } from "./words";

/** Hears what had to be left out or changed. */
export type Note = (problem: Message) => void;

/** The most characters of a setting that are read; those that hold many numbers need more. */
const mostRead = { grid: 7_000, usual: 200 };

/** The value a setting makes of a text; `where` begins the sentence that says what had to be changed. */
export function readOne<T>(setting: Setting<T>, text: string, where: string, note: Note): T {
  const { value, problem } = setting.parse(text.slice(0, longestOf(setting)));
  if (problem) note(message("{where}: {what}", { where, what: problem }));
  return value;
}

function longestOf({ control }: Setting<unknown>): number {
  if (control.kind === "text" || control.kind === "given") return control.longest;
  return control.kind === "grid" ? mostRead.grid : mostRead.usual;
}

/**
 * The values that `given` names, of those settings. An unknown name is left out with a sentence. A switch may stand
 * alone: `frozen` is `frozen:yes`.
 */
export function readSettings(settings: Settings, given: readonly Entry[], where: string, note: Note): Values {
  const values: Record<string, unknown> = {};
  for (const { key, value } of given) {
    const name = nameIn(settings, key);
    if (name === undefined) {
      note(message("{where} has no setting “{name}”; it is left out.", { where, name: quoted(key) }));
      continue;
    }
    const setting = settings[name];
    const text = value ?? (setting.control.kind === "toggle" ? "yes" : "");
    values[name] = readOne(setting, text, `${where} ${name}`, note);
  }
  return values;
}

/** `type,name:value` with those settings whose value, as text, is not the one in `usual`. */
export function writeItem(type: string, settings: Settings, values: Values, usual: Values): string {
  const changed = Object.entries(settings)
    .map(([name, setting]) => ({ name, text: textOf(setting, name, values), usual: textOf(setting, name, usual) }))
    .filter(({ text, usual }) => text !== usual)
    .map(({ name, text }) => `${name}:${text}`);
  return [type, ...changed].join(",");
}

const textOf = (setting: Setting<unknown>, name: string, values: Values): string =>
  setting.format(Object.hasOwn(values, name) ? values[name] : setting.default);
