import type { Size } from "../settings";
import { windowAt, type Arithmetic } from "./arithmetic";
import type { LayerInfo } from "./walk";

type Cell = readonly [row: number, column: number];

/** A number of what enters a layer: which unit or map, and where in it; null where it is a single number. */
export interface Came {
  readonly unit: number;
  readonly cell: Cell | null;
}

/** The index of the largest magnitude among those that count; −1 where there is none. */
function strongest(numbers: Float64Array, inside: readonly boolean[]): number {
  let best = inside.indexOf(true);
  for (const [at, number] of numbers.entries()) if (inside[at] && Math.abs(number) > Math.abs(numbers[best])) best = at;
  return best;
}

/** Where tap `tap` of a window of so many columns lies in the map it reads. */
function cellOf({ info, cell }: { info: LayerInfo; cell: Cell | null }, tap: number, columns: number): Cell {
  const { kernel, window, dilation } = info.values as { kernel?: Size; window?: Size; dilation?: Size };
  const size = kernel ?? window;
  // Without a window that slides, all of the map is read.
  if (!cell || !size) return [Math.floor(tap / columns), tap % columns];
  const at = windowAt({ info, cell }, size, dilation ?? [1, 1])[tap];
  return [Math.floor(at / info.input[1]), at % info.input[1]];
}

/**
 * Which number that enters a layer brings most to one that leaves it: in a sum the largest product of `source`, in a
 * pooled window the largest number (in magnitude, where it is a mean), else the number at the same place. Null where
 * nothing enters but padding.
 */
export function traceBack(
  site: { readonly info: LayerInfo; readonly unit: number; readonly cell: Cell | null },
  arithmetic: Arithmetic,
  source: number,
): Came | null {
  switch (arithmetic.kind) {
    case "sum": {
      const { groups, inside, columns, maps } = arithmetic;
      const group = groups.find((each) => each.source === source);
      const tap = group ? strongest(group.products, inside) : -1;
      if (tap < 0) return null;
      return { unit: source, cell: maps ? cellOf(site, tap, columns) : null };
    }
    case "pool": {
      const { how, window, inside, winner, columns } = arithmetic;
      const tap = how === "most" ? winner : strongest(window, inside);
      return tap < 0 ? null : { unit: arithmetic.source, cell: cellOf(site, tap, columns) };
    }
    default:
      return { unit: site.unit, cell: site.cell };
  }
}
