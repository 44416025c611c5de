import { IntlMessageFormat } from "intl-messageformat";
import { isMessage, type Message, type MessageValues } from "./message";
import { zh } from "./zh";

export { isMessage, message, type Message } from "./message";

/** The languages of the interface: BCP 47 tag, own name, and translations by English text. */
export const languages = {
  en: { label: "English", short: "EN", table: {} as Readonly<Record<string, string>> },
  "zh-CN": { label: "简体中文", short: "中文", table: zh },
} as const;

export type Language = keyof typeof languages;

const formats = new Map<string, IntlMessageFormat>();

function formatter(language: Language, text: string): IntlMessageFormat {
  const key = `${language}\n${text}`;
  let format = formats.get(key);
  if (!format) {
    const table: Readonly<Record<string, string>> = languages[language].table;
    format = new IntlMessageFormat(Object.hasOwn(table, text) ? table[text] : text, language, undefined, {
      ignoreTag: true,
    });
    formats.set(key, format);
  }
  return format;
}

/** Puts an English text or a message into `language`; a text without a translation stays English. */
export function translate(language: Language, what: string | Message, values?: MessageValues): string {
  const { text, values: given } = isMessage(what) ? what : { text: what, values };
  const spoken = Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, isMessage(value) ? translate(language, value) : value]),
  );
  return String(formatter(language, text).format(spoken));
}
