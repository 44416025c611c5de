/** What stands in a link, before anybody knows what it means. */
export interface Entry {
  readonly key: string;
  /** The text after `=`; undefined for a key that stands alone. */
  readonly value: string | undefined;
}

/** A type with settings: `conv2d,filters:8`. The type is empty where the first word is a setting already. */
export interface Item {
  readonly type: string;
  readonly settings: readonly Entry[];
}

/** Undoes percent-encoding where it is sound and takes out what nobody can see: control and direction characters. */
function plain(text: string): string {
  return text
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return "";
      }
    })
    .replaceAll(/\p{C}/gu, "");
}

/** The part of an address after `#`, or the whole text if there is none; also of a link whose every sign is encoded. */
const afterHash = (text: string): string => text.slice(text.indexOf("#") + 1);

/** The `key=value` pairs of a link in their order. */
export function entriesOf(text: string): Entry[] {
  return afterHash(plain(text))
    .replaceAll("&amp;", "&")
    .split("&")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => cut(pair, "="));
}

/** A type and its settings from `type,name:value,name:value`. */
export function itemOf(text: string): Item {
  const words = text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const typed = words.length > 0 && !words[0].includes(":");
  return { type: typed ? words[0] : "", settings: (typed ? words.slice(1) : words).map((word) => cut(word, ":")) };
}

function cut(text: string, at: string): Entry {
  const place = text.indexOf(at);
  if (place < 0) return { key: text, value: undefined };
  return { key: text.slice(0, place).trim(), value: text.slice(place + 1).trim() };
}

/** The own name of `record` that a person meant, in any case; `constructor` and its kin are no names. */
export function nameIn(record: Readonly<Record<string, unknown>>, text: string): string | undefined {
  if (Object.hasOwn(record, text)) return text;
  const wanted = text.toLowerCase();
  return Object.keys(record).find((name) => name.toLowerCase() === wanted);
}

/** A stranger's text, short enough to be quoted in a sentence. */
export const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
