import { countsIn, type Range } from "../../settings";
import type { Probe } from "./probe";

/** Parts of a range that are counted. */
const parts = 9;

/** How what is drawn from ranges came out over the training examples. */
export const factors: Probe<"factors"> = {
  asks: () => null,
  weights: false,
  read({ run: { data } }) {
    const { dataset, values, factorCount, sets } = data;
    const { factors: rows, count } = sets.training;
    const ranges = Object.entries(dataset.settings).filter(([, { control }]) => control.kind === "range");
    return Object.fromEntries(
      ranges.map(([name]) => {
        const place = dataset.factors.findIndex((factor) => factor.name === name);
        const measure = dataset.measures?.[name] ?? ((row: Float32Array) => row[place]);
        const column = Float32Array.from({ length: count }, (_, row) =>
          measure(rows.subarray(row * factorCount, (row + 1) * factorCount)),
        );
        return [name, countsIn(column, values[name] as Range, parts)];
      }),
    );
  },
};
