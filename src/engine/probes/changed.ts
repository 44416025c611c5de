import type { Flips, MovedUnit, Parts, WeightArray } from "../../experiment/snapshot";
import { rowsOf } from "../rows";
import { predictionsOf } from "./predictions";
import type { Probe, Shot } from "./probe";

const mostUnits = 6;
const mostExamples = 6;

/** What became of units and examples between two moments. */
export const changed: Probe<"changed"> = {
  many: true,
  asks: ({ focus, newest }) => [focus.at ?? null, newest.version()],
  async read({ run, newest, focus, shotAt }): Promise<Parts["changed"]> {
    const before = typeof focus.at === "number" ? run : shotAt(0);
    if (!before || before.step() >= newest.step()) return null;
    return {
      from: before.step(),
      to: newest.step(),
      units: await movedUnits(before, newest),
      flips: newest.network.outputActivation === "linear" ? null : await flipsOf(before, newest),
    };
  },
};

const kernelIn = (arrays: readonly WeightArray[]) => arrays.find(({ name }) => /kernel/i.test(name));

async function movedUnits(before: Shot, now: Shot): Promise<MovedUnit[]> {
  const [old, young] = await Promise.all([before.trainer.read(), now.trainer.read()]);
  return now.network.layers
    .flatMap(({ spec: { key }, output }) => {
      const [was, is] = [kernelIn(old.layers[key]), kernelIn(young.layers[key])];
      if (!was || !is) return [];
      const units = output[output.length - 1];
      return Array.from({ length: units }, (_, unit) => moved(key, unit, units, was, is));
    })
    .toSorted((a, b) => b.moved - a.moved)
    .slice(0, mostUnits);
}

/** The weights of one unit at both moments: its column of the kernel, whose last axes count the units. */
function moved(key: string, unit: number, units: number, was: WeightArray, is: WeightArray): MovedUnit {
  const [height, width] = is.shape.length > 2 ? is.shape : [1, 1];
  const slices = is.values.length / units / (height * width);
  const cells = ({ values }: WeightArray) =>
    Float32Array.from({ length: height * width * slices }, (_, cell) => {
      const [row, column] = [Math.floor(cell / (width * slices)), cell % (width * slices)];
      const place = (row * width + (column % width)) * slices + Math.floor(column / width);
      return values[place * units + unit];
    });
  const [before, after] = [cells(was), cells(is)];
  const size = Math.sqrt(before.reduce((sum, value) => sum + value * value, 0));
  const way = Math.sqrt(before.reduce((sum, value, cell) => sum + (after[cell] - value) ** 2, 0));
  return { key, unit, moved: size > 0 ? way / size : 0, rows: height, columns: width * slices, before, after };
}

async function flipsOf(before: Shot, now: Shot): Promise<NonNullable<NonNullable<Parts["changed"]>["flips"]>> {
  const [was, is] = [await predictionsOf(before, "validation"), await predictionsOf(now, "validation")];
  const { data } = now;
  const { labels, inputs, count } = data.sets.validation;
  const flips = (old: boolean, young: boolean): Flips => {
    const all = Array.from({ length: count }, (_, example) => example).filter(
      (example) => (was[example] === labels[example]) === old && (is[example] === labels[example]) === young,
    );
    const indices = all.slice(0, mostExamples);
    return {
      count: all.length,
      indices,
      inputs: data.seen(rowsOf(inputs, data.inputSize, indices), "validation"),
      labels: rowsOf(labels, 1, indices),
      before: rowsOf(was, 1, indices),
      after: rowsOf(is, 1, indices),
    };
  };
  return { examples: count, better: flips(false, true), worse: flips(true, false) };
}
