import { outputLength } from "../../../math/windows";
import type { PresetOp } from "../preset";

/** The pixels that one output is wired to; the picture of the bench has the right size. */
export const connectedPixels: PresetOp = ({ input, kernel, outputCell }) => {
  const [, width] = input as readonly number[];
  const [, across] = kernel as readonly number[];
  const [row, column] = outputCell as readonly number[];
  const output = row * outputLength(width, across, 1, 1, "valid") + column + 1;
  return { bench: "wiring", values: { output, lit: "output" } };
};
