import type { Setting } from "../settings";

/** Heights on the data rail in CSS pixels. */
const heights = { slider: 41, line: 26, chips: 31, fold: 24 };

/** About what a chip takes of a line: its word, and its edges with the gap to the next. */
const chipWidth = (word: string) => 6.5 * word.length + 22;

/** About how high a setting stands on a rail of this width, once its words are in the reader's language. */
export function heightOf({ label, control }: Setting<unknown>, width: number, t: (text: string) => string): number {
  if (control.kind === "set") {
    const words = [label, ...control.options.map((option) => option.label)];
    const taken = words.reduce((sum, word) => sum + chipWidth(t(word)), 0);
    return heights.chips * Math.ceil(taken / width);
  }
  return control.kind === "choice" || control.kind === "toggle" ? heights.line : heights.slider;
}

/**
 * How many things of these heights stand open in a room, from the first on: all of them, or as many as leave a line for
 * the rest.
 */
export function openIn(room: number, each: readonly number[]): number {
  if (each.reduce((sum, height) => sum + height, 0) <= room) return each.length;
  let left = room - heights.fold;
  const closed = each.findIndex((height) => {
    left -= height;
    return left < 0;
  });
  return Math.max(0, closed);
}

/** What stands on a rail beside the settings that are open: the head, the choice of data, their name, and distances. */
const others = { head: 38, data: 108, name: 23, distance: 14, seal: 24 };

/** Rows of examples that stay in sight, with their head: three on high rails, one on low ones. */
const examples = { high: 160, low: 78, highFrom: 560 };

/** The room for open settings on a rail of this height, above `lines` folded ones, where `pictures` are shown below. */
export function roomFor(height: number, lines: number, pictures: boolean): number {
  const shown = pictures ? (height >= examples.highFrom ? examples.high : examples.low) : 0;
  const { head, data, name, distance, seal } = others;
  return height - head - data - name - lines * heights.fold - distance - shown - seal;
}
