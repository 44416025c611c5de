import { describe, expect, it } from "vitest";
import { describeNetwork } from "../../src/experiment/network";
import type { Focus, Parts } from "../../src/experiment/snapshot";
import { sumsOf } from "../../src/experiment/sums";
import { arithmeticOf } from "../../src/experiment/arithmetic";
import { batchOf, everything, problemOf } from "./networks";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { few, focus, started } from "./engines";

describe("the sums of a unit", () => {
  it("are those that are written out, cell by cell and example by example", async () => {
    const problem = problemOf({ input: [8, 8, 1], layers: everything });
    const { layers } = problem.network;
    const trainer = createFusedTrainer(problem.network, problem.experiment);
    const { inputs, count } = batchOf(problem.network, 2);
    const answers = await trainer.activations(inputs, count);
    const { layers: weights } = await trainer.read();
    for (const [index, info] of layers.entries()) {
      const before = index === 0 ? inputs : answers[index - 1];
      const size = before.length / count;
      const sums = sumsOf(info, 1, before, weights[info.spec.key], count);
      if (!sums) continue;
      const { output } = info;
      const width = output.length === 3 ? output[1] : 1;
      const cells = sums.length / count;
      for (const [at, sum] of sums.entries()) {
        const example = Math.floor(at / cells);
        const place = at % cells;
        const cell = output.length === 3 ? ([Math.floor(place / width), place % width] as const) : null;
        const own = before.subarray(example * size, (example + 1) * size);
        const written = arithmeticOf(layers, index, { unit: 1, cell }, own, weights[info.spec.key]);
        if (written.kind !== "sum") throw new Error(`a weighing layer is a sum, got ${written.kind}`);
        expect(sum).toBeCloseTo(written.sum, 5);
      }
    }
  });
});

/** The map of the inspected unit for one validation example. */
const mapOf = ({ maps }: Partial<Parts>): number[] =>
  [...(maps?.[2].values ?? [])].filter((_, at) => at % (maps?.[2].shape[2] ?? 1) === 3);

describe("parts about the inspected unit", () => {
  const experiment = few("digits", 150);
  const { key } = experiment.network[2];
  const look: Focus = { ...focus, inspected: { key, unit: 3, cell: null } };

  it("name the pictures that excite it most, and count all its numbers", async () => {
    const { engine } = await started(experiment);
    await engine.step({ batches: 5 });
    const { parts } = await engine.snapshot(["excites", "spread"], look);
    const { indices, values, cells, examples } = parts.excites!;
    const [, width] = describeNetwork(experiment).layers[2].output;
    const tops: number[] = [];
    let on = 0;
    let all = 0;
    for (let index = 0; index < examples; index++) {
      const shown: Focus = { ...look, example: { kind: "stored", set: "validation", index } };
      const map = mapOf((await engine.snapshot(["maps"], shown)).parts);
      tops.push(Math.max(...map));
      on += map.filter((value) => value > 0).length;
      all += map.length;
      const place = indices.indexOf(index);
      if (place < 0) continue;
      expect(map[cells[place]![0] * width + cells[place]![1]]).toBeCloseTo(values[place], 5);
    }
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const [place, top] of tops
      .toSorted((a, b) => b - a)
      .slice(0, 6)
      .entries())
      expect(values[place]).toBeCloseTo(top, 5);
    const { counts, least, width: bar, sums, on: share } = parts.spread!;
    expect(sums).toBe(true);
    expect(share).toBeCloseTo(on / all, 12);
    const above = counts.filter((_, at) => least + at * bar > -bar / 2).reduce((sum, count) => sum + count, 0);
    expect(above / all).toBeCloseTo(share, 2);
  });

  it("are nothing where nothing is inspected or what was is gone", async () => {
    const { engine } = await started(experiment);
    for (const inspected of [null, undefined, { key: "gone", unit: 0, cell: null }, { key, unit: 99, cell: null }]) {
      const { parts } = await engine.snapshot(["excites", "spread"], { ...focus, inspected });
      expect(parts).toEqual({ excites: null, spread: null });
    }
  });

  it("follow the unit, and the weights", async () => {
    const { engine } = await started(experiment);
    const read = async (focus: Focus) => (await engine.snapshot(["spread"], focus)).parts.spread;
    const first = await read(look);
    expect(await read({ ...look, inspected: { key, unit: 3, cell: [1, 1] } })).toBe(first);
    expect(await read({ ...look, inspected: { key, unit: 4, cell: null } })).toMatchObject({ unit: 4 });
    await engine.step({ batches: 2 });
    expect(await read(look)).not.toEqual(first);
  });
});
