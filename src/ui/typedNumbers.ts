import { message, type Message } from "../locales";

/** The numbers of a text, in any order of spaces, commas, semicolons and brackets; or the sentence why they can't be taken. */
export function numbersIn(text: string, needed: number): readonly number[] | Message {
  const words = text
    .replaceAll("−", "-")
    .split(/[\s,;|[\]()]+/)
    .filter((word) => word !== "");
  const numbers = words.map(Number);
  const bad = numbers.findIndex((number) => !Number.isFinite(Math.fround(number)));
  if (bad >= 0) return message("“{word}” is not a number.", { word: words[bad].slice(0, 20) });
  if (numbers.length === needed) return numbers;
  return message(
    "{needed, plural, one {One number is} other {# numbers are}} needed; {given, plural, =0 {there are none} one {there is one} other {there are #}}.",
    { needed, given: numbers.length },
  );
}

/** Numbers as text, a row a line, with as many digits as single precision has. */
export function numbersText(values: ArrayLike<number>, columns: number): string {
  const words = Array.from(values, (value) => String(Number(value.toPrecision(7))));
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += columns) lines.push(words.slice(at, at + columns).join(" "));
  return lines.join("\n");
}
