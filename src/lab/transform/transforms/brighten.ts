import { number } from "../../../settings";
import type { Transform } from "../transform";

const settings = {
  factor: number({
    label: "Factor",
    help: "What every value is multiplied by.",
    default: 1.5,
    min: 0,
    max: 5,
    step: 0.1,
  }),
  white: number({
    label: "White",
    help: "The largest value there is; what would be more is cut off.",
    default: 10,
    min: 1,
    max: 255,
    whole: true,
  }),
};

/** Every value times a factor, cut off at white. */
export const brighten: Transform<typeof settings> = {
  label: "brighten",
  settings,
  apply: ({ shape, values }, { factor, white }) => ({
    shape,
    values: Float64Array.from(values, (value) => Math.min(white, Math.max(0, value * factor))),
  }),
  caution: "What is cut off at white can’t be told apart any more.",
};
