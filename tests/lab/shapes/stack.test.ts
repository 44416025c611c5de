import { assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { walk as walkNetwork } from "../../../src/experiment/walk";
import { repeated } from "../../../src/lab/shapes/chain";
import { notationOf, windowsOf } from "../../../src/lab/shapes/notation";
import { totalOf, walk, type Layer } from "../../../src/lab/shapes/stack";
import { readStack } from "../../../src/lab/shapes/text";
import { examplesOf, type Link } from "../../math/workedExamples";

const stackOf = (text: string): readonly Layer[] => {
  const read = readStack(text);
  if ("problem" in read) throw new Error(read.problem.text);
  return read.stack;
};

const written = ({ type, f, s, p, k, groups }: Link): string =>
  ({
    conv: `conv${k}f${f}s${s}p${p}g${groups ?? 1}`,
    pool: `pool${f}s${s}`,
    flatten: "flatten",
    dense: `dense${k}`,
  })[type];

/** Number of places of a window, counted one by one. */
function places(length: number, kernel: number, stride: number, rings: number, dilation: number): number {
  let count = 0;
  for (let first = -rings; first + (kernel - 1) * dilation < length + rings; first += stride) count++;
  return count;
}

describe("a stack of layers", () => {
  it.each(examplesOf("shapeChain"))("has the shapes and parameters of the lecture: $id", (example) => {
    const { steps, refusal } = walk(example.input, stackOf(example.layers.map(written).join("/")));
    expect(refusal).toBeNull();
    expect(steps.map(({ output }) => output)).toEqual(example.expected.shapes);
    if (example.expected.params) expect(steps.map(({ parameters }) => parameters)).toEqual(example.expected.params);
    if (example.expected.totalParams) expect(totalOf(steps).parameters).toBe(example.expected.totalParams);
  });

  it.each(examplesOf("receptiveField"))("sees what the lecture says: $id", ({ layers, expected }) => {
    const { steps } = walk([64, 64, 1], stackOf(layers.map(({ k, s, d }) => `conv1f${k}s${s}d${d}`).join("/")));
    expect(steps.map(({ sight }) => sight !== "all" && sight.cells)).toEqual(expected.map((side) => [side, side]));
  });

  it("counts what one can count by loops", () => {
    const any = record({
      side: integer({ min: 4, max: 14 }),
      wide: integer({ min: 4, max: 14 }),
      channels: constantFrom(2, 4, 6),
      filters: constantFrom(2, 4, 8),
      kernel: integer({ min: 1, max: 4 }),
      stride: integer({ min: 1, max: 3 }),
      rings: integer({ min: 0, max: 2 }),
      dilation: integer({ min: 1, max: 2 }),
      groups: constantFrom(1, 2),
    });
    assert(
      property(any, ({ side, wide, channels, filters, kernel, stride, rings, dilation, groups }) => {
        const text = `conv${filters}f${kernel}s${stride}p${rings}d${dilation}g${groups}`;
        const { steps, refusal } = walk([side, wide, channels], stackOf(text));
        const sides = [places(side, kernel, stride, rings, dilation), places(wide, kernel, stride, rings, dilation)];
        if (sides.includes(0)) return refusal !== null && steps.length === 0;
        let [weights, products] = [0, 0];
        for (let filter = 0; filter < filters; filter++) {
          for (let channel = 0; channel < channels; channel++) {
            if (Math.floor(channel / (channels / groups)) !== Math.floor(filter / (filters / groups))) continue;
            weights += kernel * kernel;
            products += kernel * kernel * sides[0] * sides[1];
          }
        }
        const [step] = steps;
        return (
          step.output.join() === [...sides, filters].join() &&
          step.weights === weights &&
          step.biases === filters &&
          step.multiplications === products
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it("agrees with the layers of the playground where those can do the same", () => {
    const network = [
      { key: "a", type: "conv2d", values: { filters: 6, kernel: [5, 5], padding: "same" } },
      { key: "b", type: "maxPooling2d", values: {} },
      { key: "c", type: "conv2d", values: { filters: 16, kernel: [3, 5], stride: [2, 1], dilation: [1, 2] } },
      { key: "d", type: "flatten", values: {} },
      { key: "e", type: "dense", values: { units: 120 } },
    ];
    const stack = stackOf("conv6f5psame/pool2/conv16f3x5s2x1d1x2/flatten/dense120");
    const { steps } = walk([32, 30, 3], stack);
    const { layers } = walkNetwork([32, 30, 3], network);
    expect(steps.map(({ output, parameters, multiplications }) => ({ output, parameters, multiplications }))).toEqual(
      layers.map(({ output, parameters, multiplications }) => ({ output, parameters, multiplications })),
    );
  });

  it("has the 60 000 parameters of 1998 with pooling that learns and maps joined by a table", () => {
    const { steps } = walk([32, 32, 1], stackOf("conv6f5/pool2t/conv16f5l60/pool2t/conv120f5/flatten/dense84"));
    expect(steps.map(({ parameters }) => parameters)).toEqual([156, 12, 1516, 32, 48_120, 0, 10_164]);
    expect(totalOf(steps).parameters).toBe(60_000);
  });

  it.each([
    ["conv8f7", [6, 6, 1], "The window spans"],
    ["conv8f3g2", [6, 6, 3], "groups can’t share"],
    ["conv2f3l3", [6, 6, 1], "pairs of maps"],
    ["dense10", [6, 6, 1], "A dense layer takes one row"],
    ["flatten/conv8f3", [6, 6, 1], "This layer slides over a picture"],
    ["conv65536f999psame/conv65536f999psame", [20_000, 20_000, 3], "15 digits"],
  ])("refuses %s with a reason", (text, input, reason) => {
    const { refusal } = walk(input, stackOf(text));
    expect(refusal?.what.text).toContain(reason);
  });

  it("computes sizes that no memory holds, at once", () => {
    const { steps } = walk([5000, 5000, 3], stackOf("conv10f3"));
    expect(steps[0]).toMatchObject({ output: [4998, 4998, 10], parameters: 280 });
  });
});

describe("the same layer again and again", () => {
  const [layer] = stackOf("conv1f3");
  it("ends as the lecture says", () => {
    expect(repeated([6, 6, 1], layer).shapes.map(([side]) => side)).toEqual([6, 4, 2]);
    expect(repeated([7, 7, 1], layer).shapes.map(([side]) => side)).toEqual([7, 5, 3, 1]);
    const long = repeated([201, 201, 1], layer);
    expect(long.shapes).toHaveLength(101);
    expect(long.shapes.at(-1)).toEqual([1, 1, 1]);
    expect(long.refusal?.text).toContain("The window spans");
  });

  it("says where it would never end", () => {
    expect(repeated([6, 6, 1], stackOf("conv1f3psame")[0])).toMatchObject({ refusal: null });
    expect(repeated([6, 6, 1], stackOf("conv1f3p2")[0])).toMatchObject({ refusal: null });
    expect(repeated([9], stackOf("dense9")[0])).toMatchObject({ refusal: null });
  });
});

describe("the notation of a layer", () => {
  it("has the shapes of the lecture", () => {
    const [step] = walk([39, 39, 3], stackOf("conv10f3")).steps;
    expect(notationOf(step, 10)).toMatchObject({
      filter: [3, 3, 3],
      activations: [37, 37, 10],
      batch: [10, 37, 37, 10],
      weights: [3, 3, 3, 10],
      biases: [1, 1, 1, 10],
    });
  });

  it("knows what windows of each size cost and how many zeros keep the size", () => {
    expect(windowsOf([3, 5, 7])).toEqual([
      { f: 3, weights: 9, zeros: [1, 1] },
      { f: 5, weights: 25, zeros: [2, 2] },
      { f: 7, weights: 49, zeros: [3, 3] },
    ]);
    expect(windowsOf([2, 4]).map(({ zeros }) => zeros)).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
