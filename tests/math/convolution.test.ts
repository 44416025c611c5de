import { assert, constantFrom, integer, oneof, property, record, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { composed, convolve, termsAt, turned, type Kernel, type Picture } from "../../src/math/convolution";
import { uniforms } from "../../src/math/random";
import { plain, type Edge, type Sliding } from "../../src/math/taps";
import { examplesOf, flat, kernelOf, pictureOf, shapeOf, type WorkedExample } from "./workedExamples";

const near = (values: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 0) => {
  expect(values.length).toBe(expected.length);
  for (let i = 0; i < values.length; i++) expect(Math.abs(values[i] - expected[i])).toBeLessThanOrEqual(tolerance);
};

const slidingOf = ({ stride, dilation, padding }: WorkedExample): Sliding => ({
  ...plain,
  stride: [stride, stride],
  dilation: [dilation, dilation],
  padding,
});

const picture = (seed: number, shape: Picture["shape"]): Picture => ({
  shape,
  values: uniforms(seed, "picture", 0, shape[0] * shape[1] * shape[2]),
});

const kernel = (seed: number, shape: Kernel["shape"]): Kernel => ({
  shape,
  values: uniforms(seed, "kernel", 0, shape[0] * shape[1] * shape[2] * shape[3]).map((value) => value - 0.5),
});

/** The number at a place that may lie beyond the edge. */
function numberAt({ shape, values }: Picture, place: [number, number], channel: number, edge: Edge): number {
  const [y, x] = place.map((cell, axis) => {
    const last = shape[axis] - 1;
    if (edge === "repeat") return Math.max(0, Math.min(last, cell));
    if (edge === "zero") return cell;
    let mirrored = cell;
    while (mirrored < 0 || mirrored > last) mirrored = mirrored < 0 ? -mirrored : 2 * last - mirrored;
    return mirrored;
  });
  const outside = y < 0 || x < 0 || y >= shape[0] || x >= shape[1];
  return outside ? 0 : values[(y * shape[1] + x) * shape[2] + channel];
}

/** Cells of padding before an input along one axis, where the padding is rings or counted cells on either side. */
function cellsBefore({ padding }: Sliding, axis: "down" | "across"): number {
  if (typeof padding !== "object") return Number(padding);
  const margin = "down" in padding ? padding[axis] : padding;
  return typeof margin === "object" ? margin[0] : Number(margin);
}

/** One output by the definition of a convolution with counted cells of padding. */
function defined(
  input: Picture,
  { shape, values }: Kernel,
  sliding: Sliding,
  row: number,
  column: number,
  filter: number,
): number {
  const { stride, dilation, edge } = sliding;
  const [top, left] = [cellsBefore(sliding, "down"), cellsBefore(sliding, "across")];
  let sum = 0;
  for (let i = 0; i < shape[0]; i++) {
    for (let j = 0; j < shape[1]; j++) {
      for (let c = 0; c < shape[2]; c++) {
        const y = row * stride[0] + i * dilation[0] - top;
        const x = column * stride[1] + j * dilation[1] - left;
        const weight = values[((i * shape[1] + j) * shape[2] + c) * shape[3] + filter];
        sum += numberAt(input, [y, x], c, edge) * weight;
      }
    }
  }
  return sum;
}

describe("convolution", () => {
  it.each(examplesOf("conv2d"))("gives what the lecture computes: $id", (example) => {
    const filter = kernelOf(example.kernel);
    const output = convolve(pictureOf(example.input), example.flip ? turned(filter) : filter, slidingOf(example));
    const scaled = Array.from(output.values, (value) => value * (example.scale ?? 1));
    const shown = example.post === "clamp0-255" ? scaled.map((v) => Math.min(255, Math.max(0, v))) : scaled;
    expect(output.shape).toEqual(pictureOf(example.expected).shape);
    near(shown, flat(example.expected), example.tolerance);
  });

  it.each(examplesOf("terms"))(
    "shows the products the lecture writes down: $id",
    ({ input, kernel, expected, order }) => {
      const { products, sum } = termsAt(pictureOf(input), kernelOf(kernel), plain, { row: 0, column: 0, filter: 0 });
      const rows = [0, 1, 2].map((row) => [...products.subarray(row * 3, row * 3 + 3)]);
      const written = order === "column" ? [0, 1, 2].flatMap((x) => rows.map((row) => row[x])) : rows.flat();
      near(written, expected.products);
      expect(sum).toBe(expected.sum);
    },
  );

  it.each(examplesOf("convLayer"))("makes a layer of several filters with biases: $id", (example) => {
    const [height, width, channels] = shapeOf(example.kernels[0]);
    const filters = example.kernels.map(flat);
    const values = filters[0].flatMap((_, index) => filters.map((filter) => filter[index]));
    const whole = { shape: [height, width, channels, filters.length] as const, values };
    const output = convolve(pictureOf(example.input), whole, slidingOf(example), example.bias);
    expect(output.shape).toEqual(shapeOf(example.expected));
    near(
      Array.from(output.values, (value) => Math.max(0, value)),
      flat(example.expected),
    );
  });

  it.each(examplesOf("peaks"))("is strongest where the pattern stands: $id", (example) => {
    const { shape, values } = convolve(pictureOf(example.input), kernelOf(example.kernel), plain);
    const most = Math.max(...Array.from(values));
    const peaks = Array.from(values).flatMap((value, i) => {
      return value === most ? [[Math.floor(i / shape[1]), i % shape[1]]] : [];
    });
    expect(peaks).toEqual(example.expected);
  });

  it.each(examplesOf("kernelSum"))(
    "of kernels that add up to the identity gives parts that add up to the picture: $id",
    ({ kernels, expected, tolerance }) => {
      const input = picture(1, [5, 6, 1]);
      const same: Sliding = { ...plain, padding: "same" };
      const parts = kernels.map((part) => convolve(input, kernelOf(part), same).values);
      near(
        Array.from(parts[0], (value, i) => value + parts[1][i]),
        input.values,
        tolerance,
      );
      near(convolve(input, kernelOf(expected), same).values, input.values);
    },
  );

  it.each(examplesOf("kernelCompose"))(
    "twice is once with the composed kernel: $id",
    ({ kernel, kernel2, expected }) => {
      near(composed(kernelOf(kernel), kernelOf(kernel2)).values, flat(expected));
    },
  );

  it("after convolution equals one with the composed kernel, over several channels", () => {
    const input = picture(2, [9, 8, 2]);
    const [first, second] = [kernel(3, [3, 2, 2, 3]), kernel(4, [2, 3, 3, 4])];
    const twice = convolve(convolve(input, first, plain), second, plain);
    const once = convolve(input, composed(first, second), plain);
    expect(once.shape).toEqual(twice.shape);
    near(once.values, twice.values, 1e-12);
  });

  it("equals its definition, one output at a time, for any window", () => {
    const margin = tuple(integer({ min: 0, max: 9 }), integer({ min: 0, max: 9 }));
    const windows = record({
      seed: integer({ min: 0, max: 1000 }),
      stride: constantFrom<[number, number][]>([1, 1], [2, 1], [1, 3]),
      dilation: constantFrom<[number, number][]>([1, 1], [1, 2], [2, 1]),
      padding: oneof(integer({ min: 0, max: 9 }), margin, record({ down: margin, across: margin })),
      edge: constantFrom<Edge[]>("zero", "repeat", "mirror"),
    });
    assert(
      property(windows, ({ seed, ...sliding }) => {
        const input = picture(seed, [4, 5, 2]);
        const weights = kernel(seed, [3, 2, 2, 2]);
        const output = convolve(input, weights, sliding, [1, 2]);
        Array.from(output.values).forEach((value, i) => {
          const [row, column] = [Math.floor(i / 2 / output.shape[1]), Math.floor(i / 2) % output.shape[1]];
          const right = defined(input, weights, sliding, row, column, i % 2);
          const { sum } = termsAt(input, weights, sliding, { row, column, filter: i % 2 });
          expect(Math.abs(value - right - (i % 2) - 1)).toBeLessThan(1e-12);
          expect(Math.abs(sum - right)).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("moves with its input, away from the border", () => {
    const input = picture(5, [8, 8, 1]);
    const moved = { ...input, values: Array.from(input.values, (_, i) => input.values[i - 1] ?? 0) };
    const weights = kernel(6, [3, 3, 1, 1]);
    const [before, after] = [input, moved].map((shown) => convolve(shown, weights, plain).values);
    for (let row = 0; row < 6; row++) {
      for (let column = 1; column < 6; column++) {
        expect(after[row * 6 + column]).toBe(before[row * 6 + column - 1]);
      }
    }
  });
});
