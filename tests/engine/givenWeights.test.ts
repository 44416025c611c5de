import { describe, expect, it } from "vitest";
import { addLayer, setLayer } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { few, started, weightsOf } from "./engines";

/** Two units and one, with weights that are easily told. */
const given: Experiment = {
  ...setLayer(few("circle"), "l1", "units", 2),
  weights: {
    l1: { kernel: [0.5, -0.25, 1, 2], bias: [0.125, -1] },
    l2: { kernel: [3, -4], bias: [0.75] },
  },
};
const numbers = [0.5, -0.25, 1, 2, 0.125, -1, 3, -4, 0.75];

const { weights: _, ...drawn } = given;

describe("weights that an experiment starts from", () => {
  it("stand in for those of the seed, and again after a reset", async () => {
    const { engine } = await started(given);
    expect(await weightsOf(engine)).toEqual(numbers);
    await engine.step({ batches: 3 });
    expect(await weightsOf(engine)).not.toEqual(numbers);
    await engine.load(given);
    expect(await weightsOf(engine)).toEqual(numbers);
  });

  it("give the same run as the same weights that were learned", async () => {
    const { engine } = await started(given);
    await engine.step({ batches: 5 });
    const after = await weightsOf(engine);
    const again = await started(given);
    await again.engine.step({ batches: 5 });
    expect(await weightsOf(again.engine)).toEqual(after);
  });

  it("count only where they fit: another layer starts from the seed", async () => {
    const { engine } = await started(setLayer(given, "l1", "units", 3));
    const seeded = await started(setLayer(drawn, "l1", "units", 3));
    expect(await weightsOf(engine)).toEqual(await weightsOf(seeded.engine));
    const longer = await started(addLayer(given, 1, "batchNormalization"));
    expect((await weightsOf(longer.engine)).slice(0, 6)).toEqual(numbers.slice(0, 6));
  });

  it("are a change that only a reset brings about", async () => {
    const { engine } = await started(given);
    expect(await engine.change(drawn)).toEqual({ kept: [], fresh: [], applied: false });
  });
});
