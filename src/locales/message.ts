/** What stands in a message's braces. */
export type MessageValues = Readonly<Record<string, string | number | Message>>;

/**
 * A sentence that has not been put into a language yet: the English text, which is also the key of its
 * translation, with `{name}` or ICU plurals (`{n, plural, one {# map} other {# maps}}`) and their values.
 * Code without a page (layer rules, link reader, engine) answers in messages; the page shows them with `t`.
 */
export interface Message {
  readonly text: string;
  readonly values?: MessageValues;
}

/** Makes a message; `text` must be a literal, so that the test of the translations finds it. */
export function message(text: string, values?: MessageValues): Message {
  return values ? { text, values } : { text };
}

/** Whether an answer is a message, where the other possibility is a value. */
export function isMessage(answer: unknown): answer is Message {
  return typeof answer === "object" && answer !== null && typeof (answer as Message).text === "string";
}
