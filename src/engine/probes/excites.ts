import { rowsOf } from "../rows";
import type { Probe } from "./probe";
import { askedOfUnit, lookAtUnit } from "./unit";

const most = 6;

/** The pictures that excite the inspected unit most. */
export const excites: Probe<"excites"> = {
  asks: askedOfUnit,
  many: true,
  async read(scene) {
    const { data, network } = scene.run;
    if (data.dataset.kind !== "pictures") return null;
    const look = await lookAtUnit(scene);
    if (!look) return null;
    const { key, unit, examples, cells, values } = look;
    const output = network.layers.find(({ spec }) => spec.key === key)?.output ?? [];
    const best = Array.from({ length: examples }, (_, example) => bestIn(values, example * cells, cells))
      .map((at, example) => ({ at, example, value: values[example * cells + at] }))
      .toSorted((a, b) => b.value - a.value || a.example - b.example)
      .slice(0, most);
    const indices = best.map(({ example }) => example);
    const { inputs, labels } = data.sets.validation;
    return {
      key,
      unit,
      shape: data.inputShape,
      examples,
      indices,
      inputs: data.seen(rowsOf(inputs, data.inputSize, indices), "validation"),
      labels: rowsOf(labels, 1, indices),
      values: best.map(({ value }) => value),
      cells: best.map(({ at }) => (output.length === 3 ? [Math.floor(at / output[1]), at % output[1]] : null)),
    };
  },
};

/** Where the largest of some numbers stands, the first of several. */
function bestIn(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at++) if (values[from + at] > values[from + best]) best = at;
  return best;
}
