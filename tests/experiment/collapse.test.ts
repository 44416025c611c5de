import { describe, expect, it } from "vitest";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { answersOf } from "../../src/engine/score";
import { arithmeticOf } from "../../src/experiment/arithmetic";
import { answerOf, collapse, linearRunAt } from "../../src/experiment/collapse";
import type { WeightArray } from "../../src/experiment/snapshot";
import type { ActivationName } from "../../src/layers/activations";
import { batchOf, problemOf } from "../engine/networks";
import { examplesOf } from "../math/workedExamples";

/** Weights as lectures write them, `[unit][input]`, as a dense layer keeps them. */
const arraysOf = (rows: number[][], bias: number[]): WeightArray[] => [
  {
    name: "kernel",
    shape: [rows[0].length, rows.length],
    values: Float32Array.from(rows[0].flatMap((_, input) => rows.map((row) => row[input]))),
  },
  { name: "bias", shape: [bias.length], values: Float32Array.from(bias) },
];

const linear = { activation: "linear" };

describe("what the lectures compute", () => {
  it.each(examplesOf("linearCompose"))("two linear layers are one: $id", ({ input, expected }) => {
    const { W1, b1, W2, b2, x } = input;
    const layersWith = (activation: ActivationName) =>
      problemOf({
        input: [x.length],
        layers: [
          ["dense", { units: W1.length, activation }, "a"],
          ["dense", { units: W2.length, activation: "linear" }, "b"],
        ],
      }).network.layers;
    const weights = [
      { key: "a", arrays: arraysOf(W1, b1) },
      { key: "b", arrays: arraysOf(W2, b2) },
    ];
    const layers = layersWith("linear");
    const run = linearRunAt(layers, 0)!;
    expect(run).toEqual({ from: 0, to: 1, kind: "dense" });
    const one = collapse(layers, run, weights)!;
    expect(Array.from(one.kernel)).toEqual(
      expected.composedW[0].flatMap((_, at) => expected.composedW.map((row) => row[at])),
    );
    expect(one.bias).toEqual(expected.composedB);
    expect(answerOf(one, layers[0], x)).toEqual(expected.y);
    const bent = layersWith("relu");
    expect(linearRunAt(bent, 0)).toBeNull();
    const hidden = W1.map((_, unit) => arithmeticOf(bent, 0, { unit, cell: null }, x, weights[0].arrays).value);
    const said = W2.map((_, unit) => arithmeticOf(bent, 1, { unit, cell: null }, hidden, weights[1].arrays).value);
    expect(said).toEqual(expected.yWithRelu);
  });

  it.each(examplesOf("neuron"))("a neuron and its kinds of firing: $id", ({ input, expected, tolerance }) => {
    const { w, b, x } = input;
    const valueOf = (activation: ActivationName, x: number[]) => {
      const { layers } = problemOf({
        input: [w.length],
        layers: [
          ["dense", { units: 1, activation }],
          ["dense", { units: 1 }],
        ],
        answer: "sigmoid",
      }).network;
      return arithmeticOf(layers, 0, { unit: 0, cell: null }, x, arraysOf([w], [b])).value;
    };
    for (const name of ["step", "relu", "sigmoid", "tanh"] as const)
      expect(Math.abs(valueOf(name, x) - expected[name])).toBeLessThanOrEqual(tolerance);
    expect(valueOf("linear", x)).toBe(expected.z);
    expect(
      valueOf(
        "linear",
        x.map(() => 0),
      ),
    ).toBe(expected.zAtZeroInput);
  });

  it.each(examplesOf("softmax"))("scores become shares: $id", ({ input, expected, tolerance }) => {
    const { network } = problemOf({ input: [2], layers: [["dense", { units: input.length }]] });
    for (const [at, share] of answersOf(Float32Array.from(input), network).entries())
      // Answers are 32-bit numbers.
      expect(Math.abs(share - expected[at])).toBeLessThanOrEqual(Math.max(tolerance, 1e-7));
  });
});

/** The run at the first of some layers. */
const runIn = (...layers: Parameters<typeof problemOf>[0]["layers"]) =>
  linearRunAt(problemOf({ input: [9, 9, 1], layers }).network.layers, 0);

describe("collapsing", () => {
  it.each([
    [
      "dense layers with a dropout between",
      {
        input: [5],
        layers: [
          ["dense", { units: 6, ...linear }],
          ["dropout"],
          ["dense", { units: 4, ...linear }],
          ["dense", { units: 3 }],
        ],
      },
    ],
    [
      "convolutions",
      {
        input: [7, 8, 2],
        layers: [
          ["conv2d", { filters: 3, ...linear }],
          ["conv2d", { filters: 4, kernel: [2, 3], padding: "0", ...linear }],
          ["flatten"],
          ["dense", { units: 2 }],
        ],
      },
    ],
  ] as const)("%s answers what all of them do", async (_, problem) => {
    const { network, experiment } = problemOf(problem);
    const trainer = createFusedTrainer(network, experiment);
    const { inputs } = batchOf(network, 1);
    const answers = await trainer.activations(inputs, 1);
    const { layers } = await trainer.read();
    const run = linearRunAt(network.layers, 0)!;
    const weights = network.layers.map(({ spec }) => ({ key: spec.key, arrays: layers[spec.key] }));
    const one = collapse(network.layers, run, weights)!;
    for (const [unit, value] of answerOf(one, network.layers[run.from], inputs).entries())
      expect(value).toBeCloseTo(answers[run.to][unit], 5);
    expect(collapse(network.layers, run, undefined)).toBeNull();
  });

  it("leaves alone what bends, pads, strides, is silenced, or stands alone", () => {
    const end = [["flatten"], ["dense", { units: 2 }]] as const;
    expect(runIn(["conv2d", linear], ...end)).toBeNull();
    expect(runIn(["conv2d", linear], ["conv2d", { ...linear, padding: "same" }], ...end)).toBeNull();
    expect(runIn(["conv2d", linear], ["conv2d", { ...linear, stride: [2, 2] }], ...end)).toBeNull();
    expect(runIn(["conv2d", linear], ["activation"], ["conv2d", linear], ...end)).toBeNull();
    expect(runIn(["conv2d", { ...linear, silenced: [1] }], ["conv2d", linear], ...end)).toBeNull();
    expect(runIn(["conv2d", linear], ["conv2d", linear], ...end)).toMatchObject({ from: 0, to: 1 });
  });
});
