import type { Padding } from "../math/windows";
import { tapsAlong, type Taps } from "../math/taps";
import type { LayerInfo } from "./walk";

/** Cells of a picture: all those in one of the rows and in one of the columns, both in order. */
export interface Area {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Every cell of a picture. */
const wholeArea = ([height, width]: readonly number[]): Area => ({ rows: upTo(height), columns: upTo(width) });

/** Which input cells the window of a layer reads along both axes; null where no window slides. */
function tapsOf({ type, values, input, output }: LayerInfo): readonly [down: Taps, across: Taps] | "cell" | "all" {
  const field = type.field(values);
  if (input.length !== 3 || field === "all") return "all";
  if (field === "cell") return output.length === 3 ? "cell" : "all";
  const { kernel, stride, dilation } = field;
  const sliding = { stride, dilation, padding: (values.padding ?? "valid") as Padding, edge: "zero" } as const;
  return [tapsAlong(0, input[0], kernel[0], sliding), tapsAlong(1, input[1], kernel[1], sliding)];
}

/** The input cells of some output cells along one axis. */
function behind({ kernel, cells }: Taps, outputs: readonly number[]): readonly number[] {
  const read = new Set(outputs.flatMap((at) => [...cells.subarray(at * kernel, (at + 1) * kernel)]));
  read.delete(-1);
  return [...read].toSorted((a, b) => a - b);
}

/** The output cells that read one of some input cells along one axis. */
function before({ kernel, cells, count }: Taps, inputs: readonly number[]): readonly number[] {
  return upTo(count).filter((at) =>
    cells.subarray(at * kernel, (at + 1) * kernel).some((cell) => inputs.includes(cell)),
  );
}

/**
 * The cells of the network's input that one cell of layer `index` can see: all that its windows and those before them
 * read, gaps of dilated windows left out. Null where the input is no picture.
 */
export function seenBy(
  layers: readonly LayerInfo[],
  index: number,
  cell: readonly [number, number] | null,
): Area | null {
  if (layers[0].input.length !== 3) return null;
  let area: Area | null = cell && { rows: [cell[0]], columns: [cell[1]] };
  for (let layer = index; layer >= 0; layer--) {
    const info = layers[layer];
    const taps = tapsOf(info);
    if (taps === "all" || !area) area = info.input.length === 3 ? wholeArea(info.input) : null;
    else if (taps !== "cell") area = { rows: behind(taps[0], area.rows), columns: behind(taps[1], area.columns) };
  }
  return area;
}

/** For each layer, the cells of its answer that see one cell of the network's input; null where that is every number. */
export function seeing(layers: readonly LayerInfo[], cell: readonly [number, number]): readonly (Area | null)[] {
  const found: (Area | null)[] = [];
  let area: Area | null = { rows: [cell[0]], columns: [cell[1]] };
  for (const info of layers) {
    const taps = tapsOf(info);
    if (taps === "all") area = null;
    else if (area && taps !== "cell")
      area = { rows: before(taps[0], area.rows), columns: before(taps[1], area.columns) };
    found.push(area);
  }
  return found;
}

/** Rows or columns in order as stretches of neighbours: the first of each, and how many. */
export function runsOf(cells: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && cell === last[0] + last[1]) last[1]++;
    else runs.push([cell, 1]);
  }
  return runs;
}
