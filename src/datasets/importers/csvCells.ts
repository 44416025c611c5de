/** Hears the cells of a table in their order. Bytes `from` … `to` − 1 are a cell without its quotes. */
export interface CellHearer {
  cell(from: number, to: number, quoted: boolean): void;
  /** The row is over; false ends the reading. */
  row(): boolean;
}

export type Separator = "," | ";" | "\t";

const [quote, lineFeed, carriageReturn, space] = [0x22, 0x0a, 0x0d, 0x20];

/** Where the text begins: behind a byte order mark, if there is one. */
export const textStart = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

/**
 * Walks through the cells of comma-separated values without copying any. Quotes hold separators and line ends and are
 * doubled inside; empty lines are left out. Answers the byte at which a quote opens that never closes, else −1.
 * Source: RFC 4180.
 */
export function walkCells(bytes: Uint8Array, separator: Separator, hearer: CellHearer): number {
  const parting = separator.charCodeAt(0);
  let at = textStart(bytes);
  let cells = 0;
  while (at < bytes.length) {
    if (cells === 0 && isEnd(bytes[at])) {
      at++;
      continue;
    }
    const opened = at;
    const quoted = bytes[at] === quote;
    if (quoted) {
      at = closing(bytes, at + 1);
      if (at < 0) return opened;
      hearer.cell(opened + 1, at, true);
      at++;
      while (at < bytes.length && bytes[at] !== parting && !isEnd(bytes[at])) at++;
    } else {
      while (at < bytes.length && bytes[at] !== parting && !isEnd(bytes[at])) at++;
      trimmed(bytes, opened, at, hearer);
    }
    cells++;
    if (at < bytes.length && !isEnd(bytes[at])) {
      at++;
      if (at < bytes.length && !isEnd(bytes[at])) continue;
      // The line ends behind a separator: one more cell, empty.
      hearer.cell(at, at, false);
    }
    if (!hearer.row()) return -1;
    cells = 0;
    at++;
  }
  return -1;
}

const isEnd = (byte: number) => byte === lineFeed || byte === carriageReturn;

/** The quote that closes, from `at` on; −1 where none does. */
function closing(bytes: Uint8Array, at: number): number {
  for (let place = at; place < bytes.length; place++) {
    if (bytes[place] !== quote) continue;
    if (bytes[place + 1] !== quote) return place;
    place++;
  }
  return -1;
}

function trimmed(bytes: Uint8Array, from: number, to: number, hearer: CellHearer): void {
  let [start, end] = [from, to];
  while (start < end && bytes[start] === space) start++;
  while (end > start && bytes[end - 1] === space) end--;
  hearer.cell(start, end, false);
}
