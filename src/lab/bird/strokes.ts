import type { Pair } from "../../math/taps";
import type { BirdValues } from "./seen";
import { birdSettings } from "./settings";

/** The painted cells with one more, or one less. */
export function paintedCell(painted: ReadonlySet<number>, cell: number, on: boolean): ReadonlySet<number> {
  const next = new Set(painted);
  if (on) next.add(cell);
  else next.delete(cell);
  return next;
}

function moved(name: "birdRow" | "birdColumn" | "windowRow" | "windowColumn", value: number): number {
  const { control } = birdSettings[name];
  return control.kind === "number" ? Math.min(control.max, Math.max(control.min, value)) : value;
}

/** The bird some cells further, as far as the sheet goes. */
export const moveBird = ({ birdRow, birdColumn }: BirdValues, [down, across]: Pair): Partial<BirdValues> => ({
  birdRow: moved("birdRow", birdRow + down),
  birdColumn: moved("birdColumn", birdColumn + across),
});

/** The window some cells further, as far as the sheet goes. */
export const moveWindow = ({ windowRow, windowColumn }: BirdValues, [down, across]: Pair): Partial<BirdValues> => ({
  windowRow: moved("windowRow", windowRow + down),
  windowColumn: moved("windowColumn", windowColumn + across),
});
