import { remap } from "../../../math/remap";
import { number } from "../../../settings";
import type { Transform } from "../transform";

const settings = {
  slant: number({
    label: "Slant",
    help: "How many cells each row is moved further right than the one above it.",
    default: 1,
    min: -4,
    max: 4,
    whole: true,
  }),
};

/** Each row is moved a little further than the one above; zeros come in from the side. */
export const shear: Transform<typeof settings> = {
  label: "shear",
  settings,
  apply: (input, { slant }) =>
    remap(input, [input.shape[0], input.shape[1]], (row, column) => [row, column - row * slant]),
  caution: "What leaves at the side is lost, and zeros come in.",
};
