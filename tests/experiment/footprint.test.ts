import { describe, expect, it } from "vitest";
import { startKernels } from "../../src/engine/kernels/kernels";
import { createPlan } from "../../src/engine/fused/plan";
import { createStore } from "../../src/engine/fused/store";
import { addLayer, setDataValue, setLayer, setOptimizer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { footprintOf } from "../../src/experiment/footprint";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";

const of = (experiment: Experiment) => footprintOf(experiment, describeNetwork(experiment));

/** Bars, 8 × 8: conv 3×3 ×2 without padding, flatten, dense ×1, by hand. */
const small = () => {
  const experiment = setDataValue(setTraining(setOptimizer(presetOf("bars"), "adam"), "batch", 10), "count", 100);
  return experiment;
};

describe("the memory that training takes", () => {
  it("is reckoned from weights, slots, batch and examples", () => {
    const experiment = small();
    const network = describeNetwork(experiment);
    const input = network.inputShape.reduce((product, side) => product * side, 1);
    const { weights, gradients, slots, data, total, activations } = of(experiment);
    expect(weights).toBe(4 * network.parameters);
    expect(gradients).toBe(8 * network.parameters);
    expect(slots).toBe(2 * 4 * network.parameters);
    expect(data).toBe(4 * 100 * input);
    expect(total).toBe(weights + gradients + slots + activations + data);
  });

  it("counts pictures of one's own as the bytes they are, the test among them", () => {
    const own = { ...presetOf("own").data.values, shape: [28, 28, 1], classes: 10, count: 60_000, test: 10_000 };
    const experiment = { ...presetOf("digits"), data: { type: "own" as const, values: own } };
    expect(of(experiment).data).toBe(70_000 * 784);
  });

  it("grows with the batch, the examples and the optimiser, each where it belongs", () => {
    const before = of(small());
    expect(of(setTraining(small(), "batch", 20)).activations).toBe(2 * before.activations);
    expect(of(setDataValue(small(), "count", 200))).toMatchObject({ data: 2 * before.data, weights: before.weights });
    expect(of(setOptimizer(small(), "sgd")).slots).toBe(0);
    expect(of(setOptimizer(small(), "momentum")).slots).toBe(before.slots / 2);
  });

  it.each([
    ["bars", small()],
    ["digits", setTraining(presetOf("digits"), "batch", 64)],
    ["a wider one", setLayer(addLayer(presetOf("digits"), 1, "dropout"), "l1", "filters", 24)],
  ])("is within a third of what the kernels lay out for %s, but for their scratch", (_, experiment) => {
    const network = describeNetwork(experiment);
    const kernels = startKernels(true);
    const start = kernels.next();
    const store = createStore(kernels, network);
    createPlan(kernels, store, network, Number(experiment.training.values.batch));
    const taken = kernels.next() - start;
    const { total, data } = of(experiment);
    expect((total - data) / taken).toBeGreaterThan(2 / 3);
    expect((total - data) / taken).toBeLessThan(4 / 3);
  });
});
