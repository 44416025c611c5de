import type { Factor } from "../../datasets/dataset";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import type { Cells } from "../../ui/cells";
import { figure } from "../../ui/figures";
import { valueText } from "../decision/words";

/** The factors that a tuning spans: across and up. */
export type Axes = readonly [across: Factor, up: Factor];

export function axesOf(experiment: Experiment, axes: readonly [number, number]): Axes {
  const { factors } = datasetOf(experiment.data).dataset;
  return [factors[axes[0]], factors[axes[1]]];
}

/** A unit cares for a factor when its strongest answers differ by this share of all differences while it varies. */
const cares = 0.35;

/** What a unit answers most to over two factors. */
interface Preference {
  /** Cell of its strongest answer, from the left and from the top. */
  readonly column: number;
  readonly row: number;
  readonly least: number;
  readonly most: number;
  /** Whether it matters how far across, how far up. */
  readonly across: boolean;
  readonly up: boolean;
}

function preferenceOf({ values, rows, columns, offset = 0, stride = 1 }: Cells): Preference {
  const [perColumn, perRow] = [columns, rows].map((count) => Array.from({ length: count }, () => -Infinity));
  let [least, best] = [Infinity, 0];
  for (let at = 0; at < rows * columns; at++) {
    const value = values[offset + at * stride];
    const [row, column] = [Math.floor(at / columns), at % columns];
    perColumn[column] = Math.max(perColumn[column], value);
    perRow[row] = Math.max(perRow[row], value);
    least = Math.min(least, value);
    if (value > values[offset + best * stride]) best = at;
  }
  const most = values[offset + best * stride];
  const matters = (profile: readonly number[]) => most - Math.min(...profile) >= cares * (most - least) && most > least;
  return {
    column: best % columns,
    row: Math.floor(best / columns),
    least,
    most,
    across: matters(perColumn),
    up: matters(perRow),
  };
}

/** The value of a factor in the middle of a cell, on a whole number of its steps. */
function middle({ min, max, step, choices }: Factor, cell: number, cells: number): number {
  const value = min + ((cell + 0.5) / cells) * (max - min);
  return choices ? Math.round(value) : Math.round(value / step) * step;
}

const named = (factor: Factor, cell: number, cells: number): Message =>
  message("{factor} {value}", {
    factor: { text: factor.label },
    value: valueText(factor, middle(factor, cell, cells)),
  });

/** What a unit prefers, in words: this became a detector of 45°, wherever. */
export function preferenceText(cells: Cells, [across, up]: Axes): Message {
  const { column, row, least, most, ...matters } = preferenceOf(cells);
  const names = { across: { text: across.label }, up: { text: up.label } };
  if (!Number.isFinite(least) || !Number.isFinite(most)) return message("It gives no number there.");
  if (least === 0 && most === 0) return message("0 at every {across} and {up}.", names);
  const at = {
    x: named(across, column, cells.columns),
    y: named(up, cells.rows - 1 - row, cells.rows),
    value: figure(most),
    ...names,
  };
  if (matters.across && matters.up) return message("Most at {x}, {y}: {value}.", at);
  if (matters.across) return message("Most at {x}, whatever the {up}: {value}.", at);
  if (matters.up) return message("Most at {y}, whatever the {across}: {value}.", at);
  return message("Much the same at every {across} and {up}: {value} at most.", at);
}
