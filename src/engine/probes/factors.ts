import { countsIn, type Range } from "../../settings";
import type { Probe } from "./probe";

/** Parts of a range that are counted. */
const parts = 9;

/** How the factors that are drawn from ranges came out over the training examples. */
export const factors: Probe<"factors"> = {
  asks: () => null,
  weights: false,
  read({ run: { data } }) {
    const { dataset, values, factorCount, sets } = data;
    const rows = sets.training.factors;
    return Object.fromEntries(
      dataset.factors.flatMap(({ name }, place) => {
        if (dataset.settings[name]?.control.kind !== "range") return [];
        const column = Float32Array.from({ length: sets.training.count }, (_, row) => rows[row * factorCount + place]);
        return [[name, countsIn(column, values[name] as Range, parts)]];
      }),
    );
  },
};
