import { isMessage, message, type Message } from "../locales/message";
import { tidy } from "./number";
import type { Setting } from "./setting";

/** Numbers in rows of one length, row 0 on top. */
export type Grid = readonly (readonly number[])[];

/** How large a grid may be, and its numbers in magnitude; all bounds count. */
export interface GridLimits {
  readonly rows: readonly [least: number, most: number];
  readonly columns: readonly [least: number, most: number];
  readonly limit: number;
}

/** A number or a fraction as a person types it into a cell, or the sentence why it is none that a cell can hold. */
export function readCell(text: string, limit: number): number | Message {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  const [over, under] = plain.split("/");
  const value = plain === "" || under === "" ? Number.NaN : Number(over) / Number(under ?? 1);
  if (!Number.isFinite(value)) return message("“{text}” is not a number", { text: plain.slice(0, 20) });
  if (Math.abs(value) > limit) return message("a cell holds −{limit} to {limit}, not {text}", { limit, text: plain });
  return tidy(value);
}

/** Reads `3_0_1;1_5_8`, or says in which row and column it breaks off. */
export function readGrid(text: string, { rows, columns, limit }: GridLimits): Grid | Message {
  const lines = text.split(";").map((line) => line.split("_"));
  const wide = lines[0].length;
  const odd = lines.findIndex((line) => line.length !== wide);
  if (odd > 0) return message("row {row} is not as long as row 1", { row: odd + 1 });
  if (lines.length < rows[0] || lines.length > rows[1] || wide < columns[0] || wide > columns[1]) {
    return message("{height} × {width} is outside {least} to {most}", {
      height: lines.length,
      width: wide,
      least: `${rows[0]} × ${columns[0]}`,
      most: `${rows[1]} × ${columns[1]}`,
    });
  }
  const grid: number[][] = [];
  for (const [row, line] of lines.entries()) {
    const cells = line.map((cell) => readCell(cell, limit));
    const what = cells.find(isMessage);
    if (what)
      return message("row {row}, column {column}: {what}", { row: row + 1, column: cells.indexOf(what) + 1, what });
    grid.push(cells as number[]);
  }
  return grid;
}

/** The text from which `readGrid` gives a grid. */
export const writeGrid = (grid: Grid): string =>
  grid.map((line) => line.map((cell) => String(tidy(cell))).join("_")).join(";");

/** The default in the place of numbers that can't be used, and why. */
export const usual = <T>(what: Message, value: T) => ({
  value,
  problem: message("{what}; the usual numbers are used.", { what }),
});

/** Numbers in rows and columns; cells are joined by `_`, rows by `;`: `3_0_1;1_5_8`. */
export function grid(options: GridLimits & { label: string; help: string; default: Grid }): Setting<Grid> {
  const { label, help, rows, columns, limit } = options;
  return {
    label,
    help,
    default: options.default,
    control: { kind: "grid", rows, columns, limit },
    parse(text) {
      const read = readGrid(text.trim(), options);
      return isMessage(read) ? usual(read, options.default) : { value: read };
    },
    format: writeGrid,
  };
}
