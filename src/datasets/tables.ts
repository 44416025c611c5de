import { set, type ValuesOf } from "../settings";
import type { Dataset, Factor } from "./dataset";

/** One measured value of a table, in the range a learner may explore. */
export type TableColumn = Pick<Factor, "name" | "label" | "min" | "max">;

/** Which columns the network is given. */
export const columnSetting = (columns: readonly TableColumn[]) =>
  set({
    label: "inputs",
    help: "Which columns the network is given.",
    default: columns.map(({ name }) => name),
    options: columns.map(({ name, label }) => ({ value: name, label })),
  });

type TableValues = ValuesOf<{ inputs: ReturnType<typeof columnSetting> }>;

/** What datasets of tables have in common: every row has a number in every column, and is in a class. */
export function tableOf(columns: readonly TableColumn[]) {
  const all = columns.map((_, place) => place);
  const places = ({ inputs }: TableValues) => {
    const chosen = all.filter((place) => inputs.includes(columns[place].name));
    return chosen.length > 0 ? chosen : all;
  };
  return {
    kind: "points" as const,
    task: "classification" as const,
    factors: columns.map((column): Factor => ({ ...column, step: stepOf(column), unit: "" })),
    axes: [columns[0].name, columns[1].name] as const,
    inputShape: (values: TableValues) => [places(values).length],
    inputNames: (values: TableValues) => places(values).map((place) => columns[place].label),
    inputs(rows: Float32Array, values: TableValues) {
      const chosen = places(values);
      const count = rows.length / columns.length;
      const inputs = new Float32Array(count * chosen.length);
      for (let row = 0, at = 0; row < count; row++)
        for (const place of chosen) inputs[at++] = rows[row * columns.length + place];
      return inputs;
    },
  } satisfies Partial<Dataset>;
}

/** A power of ten, a hundredth of the range at most. */
function stepOf({ min, max }: TableColumn): number {
  const most = (max - min) / 100;
  let step = 1;
  while (step > most) step /= 10;
  while (step * 10 <= most) step *= 10;
  return step;
}
