import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { removeLayer, setData, setLayer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { defaultExperiment, presetOf, presetSpeed } from "../../src/experiment/presets";
import { translate } from "../../src/locales";
import { sizeOf } from "../../src/math/shape";
import type { LayerId } from "../../src/layers";
import type { Values } from "../../src/settings";
import { anyExperiment, datasetIds } from "./arbitrary";

const sentence = (experiment: Experiment): string => {
  const { problem } = describeNetwork(experiment);
  return problem ? `${problem.layer}: ${translate("en", problem.what)}` : "";
};

describe("the description of a network", () => {
  it("never throws, adds up, and ends before its problem", () => {
    assert(
      property(anyExperiment, (experiment) => {
        const network = describeNetwork(experiment);
        const total = (of: (layer: (typeof network.layers)[number]) => number) =>
          network.layers.reduce((sum, layer) => sum + of(layer), 0);
        expect(network.parameters).toBe(total(({ parameters }) => parameters));
        expect(network.multiplications).toBe(total(({ multiplications }) => multiplications));
        expect(network.layers.length).toBe(network.problem ? network.problem.layer : experiment.network.length);
        network.layers.forEach(({ input, output, weights, parameters }, index) => {
          expect(input).toEqual(network.layers[index - 1]?.output ?? network.inputShape);
          expect(output.every((side) => Number.isInteger(side) && side > 0)).toBe(true);
          expect(parameters).toBe(weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0));
        });
        if (network.problem) {
          for (const language of ["en", "zh-CN"] as const) {
            expect(translate(language, network.problem.what)).not.toMatch(/[{}]|undefined|NaN/);
          }
        } else expect(network.layers.at(-1)?.output).toEqual([network.outputs]);
      }),
      { numRuns: 300 },
    );
  });

  it("puts softmax on several classes, sigmoid on two, nothing on a quantity", () => {
    expect(describeNetwork(presetOf("digits"))).toMatchObject({ outputs: 10, outputActivation: "softmax" });
    expect(describeNetwork(presetOf("spiral"))).toMatchObject({ outputs: 1, outputActivation: "sigmoid" });
    expect(describeNetwork(presetOf("plane"))).toMatchObject({ outputs: 1, outputActivation: "linear" });
  });

  it("lets two classes have an output each, under softmax", () => {
    const spiral = presetOf("spiral");
    const two = setLayer(spiral, spiral.network.at(-1)?.key ?? "", "units", 2);
    expect(describeNetwork(two)).toMatchObject({ problem: null, outputs: 2, outputActivation: "softmax" });
  });

  it("is the one in the picture for digits", () => {
    const { layers } = describeNetwork(defaultExperiment);
    expect(layers.map(({ output }) => output)).toEqual([[28, 28, 6], [14, 14, 6], [14, 14, 8], [7, 7, 8], [392], [10]]);
    expect(layers.map(({ parameters }) => parameters)).toEqual([60, 0, 440, 0, 0, 3930]);
    expect(layers.map(({ field }) => field)).toEqual([[3, 3], [4, 4], [8, 8], [10, 10], [10, 10], "all"]);
  });
});

describe("an impossible network", () => {
  const digits = defaultExperiment;

  it("is refused at its last layer with what would help", () => {
    expect(sentence(setLayer(digits, "l6", "units", 7))).toBe(
      "5: The network ends in 7, but the answer is 10 numbers, one a class. Give this layer 10 units.",
    );
    expect(sentence(removeLayer(digits, "l6"))).toBe(
      "4: The network ends in 392, but the answer is 10 numbers, one a class. Add dense with 10 units.",
    );
    expect(sentence(removeLayer(removeLayer(digits, "l6"), "l5"))).toBe(
      "3: The network ends in 7×7×8, but the answer is 10 numbers, one a class. Add flatten and dense with 10 units.",
    );
    expect(sentence(setLayer(presetOf("plane"), "l2", "units", 3))).toBe(
      "1: The network ends in 3, but the answer is a single number. Give this layer 1 unit.",
    );
    expect(sentence({ ...digits, network: [] })).toBe("0: There is no layer yet. Add flatten and dense with 10 units.");
    expect(sentence({ ...presetOf("circle"), network: [] })).toBe("0: There is no layer yet. Add dense with 1 unit.");
  });

  const same = { padding: "same" };
  const wide = { filters: 256, kernel: [1, 1], padding: "10" };
  it.each<{ what: string; batch?: number; layers: [LayerId, Values?][]; because: string }>([
    {
      what: "too many layers",
      layers: Array.from({ length: 33 }, () => ["activation"]),
      because: "32: A network has at most 32 layers. Remove some.",
    },
    {
      what: "too many parameters",
      layers: [["conv2d", { ...same, filters: 64 }], ["flatten"], ["dense", { units: 1024 }]],
      because:
        "2: The network would have 51,381,888 parameters; 20,000,000 is the limit. Use fewer units, or pool before this layer.",
    },
    {
      what: "too large an output",
      batch: 1,
      layers: Array.from({ length: 5 }, () => ["conv2d", wide]),
      because:
        "4: The output would be 128×128×256, more than 4,000,000 numbers. Use fewer filters, or pool before this layer.",
    },
    {
      what: "too large batches",
      batch: 512,
      layers: [["conv2d", { ...same, filters: 256 }]],
      because:
        "0: Batches of 512 examples would fill the memory. Use smaller batches, fewer filters, or pool before this layer.",
    },
    {
      what: "too many multiplications",
      batch: 1,
      layers: [
        ["conv2d", { ...same, filters: 256 }],
        ["conv2d", { ...same, filters: 256, kernel: [11, 11] }],
      ],
      because:
        "1: One example would take 6,218,813,440 multiplications; 2,000,000,000 is the limit. Use fewer filters, smaller kernels, or pool before this layer.",
    },
  ])("can't eat the memory: $what", ({ layers, batch = 24, because }) => {
    const network = layers.map(([type, values], index) => ({ key: `l${index + 1}`, type, values: { ...values } }));
    expect(sentence(setTraining({ ...digits, network }, "batch", batch))).toBe(because);
  });
});

describe("the presets", () => {
  it.each(datasetIds)("of %s are possible, small and shown at a sensible speed", (id) => {
    const preset = presetOf(id);
    const network = describeNetwork(preset);
    expect(network.problem).toBeNull();
    expect(network.multiplications).toBeLessThan(1_000_000);
    expect(preset.training.values.loss).toBe(network.outputActivation === "linear" ? "squaredError" : "crossEntropy");
    expect(presetSpeed(id)).toBeGreaterThan(0);
    expect(setData(defaultExperiment, id)).toEqual(preset);
  });
});
