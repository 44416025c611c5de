import { sizeOf } from "../../math/shape";
import type { Values } from "../../settings";
import type { Dataset, Factor } from "../dataset";
import { drawingsOf, textsOf, type Drawing } from "./drawings";

/** Which drawing an example is, counted from 1; 0 for one that the dataset makes. */
const factorOf = (count: number): Factor => ({
  name: "drawing",
  label: "drawing",
  min: 0,
  max: Math.max(1, count),
  step: 1,
  unit: "",
  hidden: true,
});

const known = new WeakMap<Dataset, Map<string, Dataset>>();

/** The dataset with drawings beside the examples it makes; the dataset itself where there are none that fit. */
export function withDrawn(dataset: Dataset, values: Values): Dataset {
  const texts = textsOf(values);
  if (texts.length === 0 || dataset.kind !== "pictures") return dataset;
  const shape = dataset.inputShape(values);
  const name = `${shape.join("x")} ${texts.join()}`;
  const views = known.get(dataset) ?? new Map<string, Dataset>();
  known.set(dataset, views);
  const found = views.get(name);
  if (found) return found;
  const drawings = drawingsOf(values, shape, dataset.classes(values).length);
  const view = drawings.length === 0 ? dataset : beside(dataset, drawings);
  views.set(name, view);
  return view;
}

function beside(dataset: Dataset, drawings: readonly Drawing[]): Dataset {
  const width = dataset.factors.length;
  const whole = width + 1;
  return {
    ...dataset,
    factors: [...dataset.factors, factorOf(drawings.length)],
    draw(seed, count, values) {
      const { factors, labels } = dataset.draw(seed, count, values);
      const rows = new Float32Array(labels.length * whole);
      for (let row = 0; row < labels.length; row++)
        rows.set(factors.subarray(row * width, (row + 1) * width), row * whole);
      return { factors: rows, labels };
    },
    inputs(rows, values) {
      const count = rows.length / whole;
      const own = new Float32Array(count * width);
      for (let row = 0; row < count; row++) own.set(rows.subarray(row * whole, row * whole + width), row * width);
      const inputs = dataset.inputs(own, values);
      const size = sizeOf(dataset.inputShape(values));
      for (let row = 0; row < count; row++) {
        const drawing = drawings[Math.round(rows[row * whole + width]) - 1];
        if (drawing) inputs.set(Array.from(drawing.pixels), row * size);
      }
      return inputs;
    },
  };
}
