import { IntlMessageFormat } from "intl-messageformat";
import { isMessage, type Message, type MessageValues } from "./message";
import { numberText } from "./numberText";

export { isMessage, message, type Message } from "./message";

/** Translations by English text. */
type Table = Readonly<Record<string, string>>;

/** The languages of the interface: BCP 47 tag, own name, and where its translations come from. */
export const languages = {
  en: { label: "English", short: "EN", table: async (): Promise<Table> => ({}) },
  "zh-CN": { label: "简体中文", short: "中文", table: async (): Promise<Table> => (await import("./zh")).zh },
} as const;

export type Language = keyof typeof languages;

const tables = new Map<Language, Table>();

/** Gets a language ready to be translated into; until then, and where its file can't be had, its texts stay English. */
export async function learn(language: Language): Promise<void> {
  try {
    if (!tables.has(language)) tables.set(language, await languages[language].table());
  } catch {
    // The page goes on in English, and asks again when the language is chosen again.
  }
}

// The tags are our own and known to every browser; asking for its list of locales would cost a start 10 ms and more.
IntlMessageFormat.resolveLocale = (tags) => new Intl.Locale(typeof tags === "string" ? tags : tags[0]);

const formats = new Map<string, IntlMessageFormat>();

/** A text whose braces hold nothing but names, numbers, and two words of which a number chooses one. */
const plain = /^(?:[^{}']|\{\w+(?:, number|, plural,(?: one \{[^{}']*\})? other \{[^{}']*\})?\})*$/;

/** What such braces hold. */
const held = /\{(\w+)(?:(, number)|, plural,(?: one \{([^{}']*)\})? other \{([^{}']*)\})?\}/g;

const plurals = new Map<string, Intl.PluralRules>();

function pluralsOf(tag: string): Intl.PluralRules {
  const rules = plurals.get(tag) ?? new Intl.PluralRules(tag);
  plurals.set(tag, rules);
  return rules;
}

/** Makes what ICU's rules ask for. A number in a plural is written as everywhere. */
const formatters = {
  getNumberFormat: () => ({ format: numberText }) as Intl.NumberFormat,
  getDateTimeFormat: (tag?: string | string[]) => new Intl.DateTimeFormat(tag),
  getPluralRules: (tag?: string | string[]) => pluralsOf(String(tag)),
};

/** Formats by ICU's rules; most texts hold no more than names and are spared the parser, which a start would wait for. */
function formatted(language: Language, text: string, values: Readonly<Record<string, string | number>>): string {
  if (plain.test(text))
    return text.replace(held, (_, name: string, asNumber?: string, one?: string, other?: string) => {
      const value = valueOf(values, name);
      if (other === undefined) return asNumber ? numberText(Number(value)) : String(value);
      const chosen = pluralsOf(language).select(Number(value)) === "one" ? (one ?? other) : other;
      return chosen.replaceAll("#", numberText(Number(value)));
    });
  const key = `${language}\n${text}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters });
    formats.set(key, format);
  }
  return String(format.format(values));
}

function valueOf(values: Readonly<Record<string, string | number>>, name: string): string | number {
  if (!Object.hasOwn(values, name)) throw new Error(`translate: {${name}} must have a value, got none`);
  return values[name];
}

/** Puts an English text or a message into `language`; a text without a translation, or not learned yet, stays English. */
export function translate(language: Language, what: string | Message, values?: MessageValues): string {
  const { text, values: given } = isMessage(what) ? what : { text: what, values };
  const table = tables.get(language);
  const own = table && Object.hasOwn(table, text) ? table[text] : text;
  if (!given) return formatted(language, own, {});
  const spoken = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, isMessage(value) ? translate(language, value) : value]),
  );
  return formatted(language, own, spoken);
}
