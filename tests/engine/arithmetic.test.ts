import * as tf from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import type { Trainer } from "../../src/engine/trainer";
import { arithmeticOf } from "../../src/experiment/arithmetic";
import { layerTypes } from "../../src/layers";
import { activations } from "../../src/layers/activations";
import { streamOf } from "../../src/math/random";
import { batchOf, everything, problemOf } from "./networks";

type Problem = ReturnType<typeof problemOf>;

/** Networks that hold every layer type, every curve, strides, dilations and paddings. */
const problems: readonly Problem[] = [
  problemOf({ input: [8, 8, 1], layers: everything, training: { rate: 0.2 } }),
  problemOf({
    input: [9, 7, 3],
    layers: [
      ["conv2d", { filters: 4, kernel: [3, 2], stride: [2, 1], padding: "same", activation: "leakyRelu" }],
      ["conv2d", { filters: 3, kernel: [3, 3], dilation: [1, 2], padding: "2", activation: "linear" }],
      ["depthwiseConv2d", { multiplier: 2, padding: "valid", kernel: [2, 2], activation: "tanh" }],
      ["maxPooling2d", { window: [3, 3], stride: [2, 2], padding: "same" }],
      ["globalAveragePooling2d"],
      ["batchNormalization"],
      ["dense", { units: 3 }],
    ],
  }),
  problemOf({
    input: [2],
    layers: [
      ...Object.keys(activations).map((activation) => ["dense", { units: 4, activation }] as const),
      ["dense", { units: 1 }],
    ],
    answer: "sigmoid",
  }),
];

const makers: Readonly<Record<string, (problem: Problem) => Promise<Trainer>>> = {
  "our WASM kernels": async ({ network, experiment }) => createFusedTrainer(network, experiment),
  "WASM operations": async ({ network, experiment }) => {
    expect(await setBackend("wasm")).toBe(true);
    return createGraphTrainer(tf, network, experiment);
  },
  JavaScript: async ({ network, experiment }) => {
    expect(await setBackend("cpu")).toBe(true);
    return createGraphTrainer(tf, network, experiment);
  },
};

describe.each(Object.keys(makers))("where numbers come from, on %s", (name) => {
  it("is what the engine computes, for 200 numbers of chance", async () => {
    const { uniform } = streamOf(3, "places", 0);
    let draw = 0;
    const below = (count: number) => Math.floor(uniform(draw++) * count);
    const wrong: string[] = [];
    const met = new Set<string>();
    for (const problem of problems) {
      const { network } = problem;
      const trainer = await makers[name](problem);
      for (let step = 1; step <= 3; step++) await trainer.step(batchOf(network, 6, step), step);
      const { layers: weights } = await trainer.read();
      const { inputs } = batchOf(network, 1, 9);
      const answers = await trainer.activations(inputs, 1);
      for (let test = 0; test < 67; test++) {
        const index = below(network.layers.length);
        const { spec, output } = network.layers[index];
        const unit = below(output[output.length - 1]);
        const cell = output.length === 3 ? ([below(output[0]), below(output[1])] as const) : null;
        const before = index === 0 ? inputs : answers[index - 1];
        const { value } = arithmeticOf(network.layers, index, { unit, cell }, before, weights[spec.key]);
        const at = cell ? (cell[0] * output[1] + cell[1]) * output[2] + unit : unit;
        const expected = answers[index][at];
        met.add(spec.type);
        if (!(Math.abs(value - expected) <= 1e-5 * Math.max(1, Math.abs(expected))))
          wrong.push(`${spec.type} ${index} ${unit} ${String(cell)}: ${value} for ${expected}`);
      }
      trainer.dispose();
    }
    expect(wrong).toEqual([]);
    expect([...met].toSorted()).toEqual(Object.keys(layerTypes).toSorted());
  });
});
