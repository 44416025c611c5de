import { describe, expect, it } from "vitest";
import { oneCell, through, type Sight } from "../../src/experiment/receptiveField";
import { layerTypeOf, walk } from "../../src/experiment/walk";
import type { LayerSpec } from "../../src/experiment/experiment";
import type { LayerId } from "../../src/layers";
import { defaultsOf, type Values } from "../../src/settings";
import { examplesOf, type Link } from "../math/workedExamples";

const layer = (type: LayerId, values: Values = {}, index = 0): LayerSpec => ({
  key: `l${index + 1}`,
  type,
  values: { ...defaultsOf(layerTypeOf(type).settings), ...values },
});

const network = (...layers: [LayerId, Values?][]) => layers.map(([type, values], i) => layer(type, values, i));

const layersOf: Record<Link["type"], (link: Link) => [LayerId, Values?]> = {
  conv: ({ f, s, p, k }) => ["conv2d", { filters: k, kernel: [f, f], stride: [s, s], padding: String(p) }],
  pool: ({ f, s }) => ["maxPooling2d", { window: [f, f], stride: [s, s] }],
  flatten: () => ["flatten"],
  dense: ({ k }) => ["dense", { units: k }],
};

describe("a walk through a network", () => {
  it.each(examplesOf("shapeChain"))("finds the shapes and parameters of $id", ({ input, layers, expected }) => {
    const walked = walk(input, network(...layers.map((link) => layersOf[link.type](link))));
    expect(walked.problem).toBeNull();
    expect(walked.layers.map((info) => info.output)).toEqual(expected.shapes);
    // Filters in two groups, each reading half the channels, had to fit two graphics cards of 2012.
    if (layers.some((link) => link.groups)) return;
    const parameters = walked.layers.map((info) => info.parameters);
    if (expected.params) expect(parameters).toEqual(expected.params);
    if (expected.totalParams) expect(parameters.reduce((sum, count) => sum + count)).toBe(expected.totalParams);
  });

  it.each(examplesOf("paramCount"))("counts the parameters of $id", ({ layers, expected }) => {
    const counts = layers.map((link) => {
      const [input, spec] =
        link.type === "dense"
          ? [[link.in], layer("dense", { units: link.out })]
          : [[link.f, link.f, link.cin], layer("conv2d", { filters: link.cout, kernel: [link.f, link.f] })];
      return walk(input, [spec]).layers[0].parameters;
    });
    expect(counts).toEqual(expected.perLayer);
  });

  it("counts the running statistics of batch normalisation too", () => {
    const [norm] = walk([8, 8, 3], network(["batchNormalization"])).layers;
    expect(norm.parameters).toBe(12);
  });

  it("counts multiplications: each output cell takes one a weight of its filter", () => {
    const { layers } = walk([28, 28, 1], network(["conv2d", { filters: 6, padding: "same" }], ["flatten"], ["dense"]));
    expect(layers.map((info) => info.multiplications)).toEqual([28 * 28 * 6 * 9, 0, 28 * 28 * 6 * 8]);
  });

  it("ends before the first layer that can't be, and says why", () => {
    const { layers, problem } = walk([6, 6, 1], network(["conv2d"], ["maxPooling2d"], ["conv2d"], ["flatten"]));
    expect(layers.map((info) => info.output)).toEqual([
      [4, 4, 8],
      [2, 2, 8],
    ]);
    expect(problem?.layer).toBe(2);
    expect(problem?.what.text).toBeTruthy();
  });

  it("lets the activation of the last layer rest, and of the last layer only", () => {
    const { layers } = walk([2], network(["dense", { activation: "tanh" }], ["dense", { activation: "tanh" }]));
    expect(layers.map(({ values }) => values.activation)).toEqual(["tanh", "linear"]);
  });

  it("keeps the activation of a layer behind which another one stands", () => {
    const { layers } = walk([2], network(["dense", { activation: "tanh" }], ["activation"]));
    expect(layers[0].values.activation).toBe("tanh");
  });

  it("fills in defaults for values that are missing", () => {
    const { layers } = walk([28, 28, 1], [{ key: "l1", type: "conv2d", values: {} }]);
    expect(layers[0].output).toEqual([26, 26, 8]);
  });
});

describe("the receptive field", () => {
  it.each(examplesOf("receptiveField"))("grows as the lecture says: $id", ({ layers, expected }) => {
    let sight: Sight | "all" = oneCell;
    const seen = layers.map(({ k, s, d }) => {
      sight = through(sight, { kernel: [k, k], stride: [s, s], dilation: [d, d] });
      return (sight as Sight).cells;
    });
    expect(seen).toEqual(expected.map((cells) => [cells, cells]));
  });

  it("is kept for height and width apart, with stride and dilation", () => {
    const specs = network(
      ["conv2d", { kernel: [3, 2], stride: [2, 1], dilation: [1, 3] }],
      ["maxPooling2d", { window: [2, 3], stride: [1, 2] }],
      ["conv2d", { kernel: [2, 2] }],
    );
    const { layers } = walk([40, 40, 1], specs);
    // By hand, rows: 3, then 3 + 1·2 = 5, then 5 + 1·2 = 7; columns: 4, then 4 + 2·1 = 6, then 6 + 1·2 = 8.
    expect(layers.map(({ field }) => field)).toEqual([
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  it("is no larger than the input, and all of it behind a dense layer", () => {
    const specs = network(["conv2d", { kernel: [7, 3], padding: "same" }], ["activation"], ["flatten"], ["dense"]);
    expect(walk([5, 9, 1], specs).layers.map(({ field }) => field)).toEqual([[5, 3], [5, 3], [5, 3], "all"]);
  });
});
