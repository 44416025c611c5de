import { describe, expect, it } from "vitest";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { runsOf, seeing, seenBy, type Area } from "../../src/experiment/field";
import { sizeOf } from "../../src/math/shape";
import { batchOf, problemOf } from "../engine/networks";
import { examplesOf } from "../math/workedExamples";

type Layers = Parameters<typeof problemOf>[0]["layers"];

const cellsOf = ({ rows, columns }: Area, width: number): number[] =>
  rows.flatMap((row) => columns.map((column) => row * width + column));

describe("the receptive field", () => {
  it.each(examplesOf("receptiveField"))("is as wide as in the lecture: $id", ({ layers, expected }) => {
    const problem = problemOf({
      input: [40, 40, 1],
      layers: layers.map(({ k, s, d }) => [
        "conv2d",
        { filters: 1, kernel: [k, k], stride: [s, s], dilation: [d, d], padding: "valid" },
      ]),
    });
    const spans = problem.network.layers.map((_, index) => {
      const { rows = [] } = seenBy(problem.network.layers, index, [0, 0]) ?? {};
      return rows[rows.length - 1] - rows[0] + 1;
    });
    expect(spans).toEqual(expected);
  });

  it.each(examplesOf("connectedPixels"))("is wired as in the lecture: $id", (example) => {
    const { network } = problemOf({
      input: [...example.input, 1],
      layers: [["conv2d", { filters: 1, kernel: example.kernel, padding: example.padding }]],
    });
    const area = seenBy(network.layers, 0, example.outputCell)!;
    expect(cellsOf(area, example.input[1]).map((cell) => cell + 1)).toEqual(example.expected);
  });

  const networks: Readonly<Record<string, Layers>> = {
    "stride, padding and pooling": [
      ["conv2d", { filters: 2, kernel: [3, 2], stride: [2, 1], padding: "same", activation: "tanh" }],
      ["averagePooling2d", { window: [2, 2], stride: [1, 2], padding: "same" }],
      ["conv2d", { filters: 2, kernel: [2, 3], padding: "1", activation: "tanh" }],
      ["flatten"],
      ["dense", { units: 2 }],
    ],
    dilation: [
      ["conv2d", { filters: 1, kernel: [2, 2], dilation: [2, 3], padding: "same", activation: "tanh" }],
      ["depthwiseConv2d", { kernel: [2, 2], dilation: [2, 1], padding: "valid", activation: "linear" }],
      ["flatten"],
      ["dense", { units: 2 }],
    ],
  };

  it.each(Object.keys(networks))("is what moves a unit and what a pixel moves: %s", async (name) => {
    const { network, experiment } = problemOf({ input: [7, 8, 1], layers: networks[name] });
    const trainer = createFusedTrainer(network, experiment);
    const { inputs } = batchOf(network, 1);
    const still = await trainer.activations(inputs, 1);
    /** For each layer, which of its cells each pixel moves. */
    const moved = network.layers.map(() => new Map<number, Set<number>>());
    for (let pixel = 0; pixel < inputs.length; pixel++) {
      const changed = inputs.map((value, at) => (at === pixel ? value + 2 : value));
      const now = await trainer.activations(changed, 1);
      for (const [index, { output }] of network.layers.entries()) {
        const units = output[output.length - 1];
        const cells = Array.from({ length: sizeOf(output) / units }, (_, cell) => cell).filter((cell) =>
          Array.from({ length: units }, (_, unit) => cell * units + unit).some(
            (at) => now[index][at] !== still[index][at],
          ),
        );
        moved[index].set(pixel, new Set(cells));
      }
    }
    for (const [index, { output }] of network.layers.entries()) {
      const [height, width] = output.length === 3 ? output : [1, 1];
      for (let pixel = 0; pixel < inputs.length; pixel++) {
        const area = seeing(network.layers, [Math.floor(pixel / 8), pixel % 8])[index];
        const all = output.length === 3 && area ? cellsOf(area, width) : [0];
        expect([...(moved[index].get(pixel) ?? [])], `layer ${index}, pixel ${pixel}`).toEqual(all);
      }
      for (let cell = 0; cell < height * width; cell++) {
        const place = output.length === 3 ? ([Math.floor(cell / width), cell % width] as const) : null;
        const area = seenBy(network.layers, index, place)!;
        const movers = [...moved[index]].filter(([, cells]) => cells.has(cell)).map(([pixel]) => pixel);
        expect(cellsOf(area, 8), `layer ${index}, cell ${cell}`).toEqual(movers);
      }
    }
  });

  it("is told in stretches of neighbours", () => {
    expect(runsOf([])).toEqual([]);
    expect(runsOf([2, 3, 4, 7, 9, 10])).toEqual([
      [2, 3],
      [7, 1],
      [9, 2],
    ]);
  });
});
