import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { array, assert, boolean, constantFrom, integer, property, record, type Arbitrary } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { pooled } from "../../src/lab/benches/pooling/arithmetic";
import { poolingSettings, type PoolingValues } from "../../src/lab/benches/pooling/settings";
import { slid } from "../../src/lab/benches/slide/arithmetic";
import { slideSettings, type SlideValues } from "../../src/lab/benches/slide/settings";
import { filtered } from "../../src/lab/benches/volume/arithmetic";
import { volumeSettings, type VolumeValues } from "../../src/lab/benches/volume/settings";
import { readPlace, writePlace } from "../../src/lab/place";
import type { BenchId } from "../../src/lab";
import { defaultsOf, type Grid, type Stack, type Values } from "../../src/settings";
import { padded, paddingAround, slidOver, windows } from "./reference";

const states = 1_000;

/** A state as the lab comes to it: through its link. */
function throughLink(bench: BenchId, start: Values, values: Values): Values {
  const text = writePlace({ bench, start, values: { ...start, ...values }, preset: null });
  const place = readPlace({ text, preset: "" });
  expect(place.problems).toEqual([]);
  return place.values;
}

/** Numbers of one decimal: they stand in a link as they are. */
const number = integer({ min: -99, max: 99 }).map((value) => value / 10);
const gridOf = (height: number, width: number): Arbitrary<Grid> =>
  array(array(number, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
const side = (most: number) => integer({ min: 1, max: most });
const anyGrid = (most: number) =>
  record({ height: side(most), width: side(most) }).chain(({ height, width }) => gridOf(height, width));
const stackOf = (depth: number, height: number, width: number): Arbitrary<Stack> =>
  array(gridOf(height, width), { minLength: depth, maxLength: depth });

function near(
  values: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
  tolerance = 1e-9,
): void {
  // A window that finds no place along one side leaves rows without cells.
  const lengths = (rows: typeof values) => rows.map((row) => row.length).filter((length) => length > 0);
  expect(lengths(values)).toEqual(lengths(expected));
  values.flat().forEach((value, index) => {
    const wanted = expected.flat()[index];
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
  });
}

const anySlide = record({
  input: anyGrid(9),
  kernel: anyGrid(4),
  stride: side(4),
  padding: constantFrom("valid", "same", "full", "1", "2", "3", "10"),
  edge: constantFrom("zero", "repeat", "mirror", "leave"),
  dilation: side(3),
  flip: boolean(),
  divide: constantFrom(1, 9, 0.5, 16),
  clip: boolean(),
});

beforeAll(async () => {
  await tf.setBackend("cpu");
});

describe("the lab's arithmetic", () => {
  it(`slides as the plain-array reference and, where it can, TensorFlow.js in ${states} random states`, () => {
    const start = defaultsOf(slideSettings);
    assert(
      property(anySlide, (state) => {
        const values = throughLink("slide", start, state) as SlideValues;
        const { input, kernel, stride, dilation, edge, flip, divide, clip } = values;
        const padding = edge === "leave" ? "same" : values.padding;
        const laid = flip ? kernel.map((row) => row.toReversed()).toReversed() : kernel;
        const how = { stride, dilation, padding, edge: edge === "leave" ? ("zero" as const) : edge };
        const expected = slidOver([input], [laid], how).map((row) => row.map((sum) => sum / divide));
        const finished = expected.map((row) => row.map((sum) => (clip ? Math.max(0, Math.min(255, sum)) : sum)));
        const result = slid(values);
        near(result.output, edge === "leave" ? left(input, finished, laid, how) : finished);
        if (edge === "zero" && !clip && (stride === 1 || dilation === 1) && finished.length > 0) {
          near(result.output, slidByTensorFlow(input, laid, { stride, dilation, padding }, divide), 2e-5);
        }
        // What is written out for a place adds up to it.
        if (finished.length > 0) {
          const { window, sum } = result.placeAt(finished.length - 1, 0);
          const products = window.flat().reduce((total, value, index) => total + value * laid.flat()[index], 0);
          near([[sum]], [[products]]);
          near([[sum / divide]], [[expected[finished.length - 1][0]]]);
        }
      }),
      { numRuns: states, seed: 5 },
    );
  });

  it(`filters volumes as the reference and as TensorFlow.js in ${states} random states`, () => {
    const start = defaultsOf(volumeSettings);
    const any = record({
      depth: side(4),
      height: side(7),
      width: side(7),
      count: side(3),
      kernel: side(3),
      across: side(3),
    }).chain(({ depth, height, width, count, kernel, across }) =>
      record({
        input: stackOf(depth, height, width),
        filters: array(stackOf(depth, kernel, across), { minLength: count, maxLength: count }),
        bias: gridOf(1, count),
        relu: boolean(),
        stride: side(3),
        padding: constantFrom("valid", "same", "full", "1", "2"),
        muted: array(constantFrom(0, 1), { minLength: depth, maxLength: depth }).map((line) => [line]),
      }),
    );
    assert(
      property(any, (state) => {
        const values = throughLink("volume", start, state) as VolumeValues;
        const { input, filters, bias, relu, stride, padding, muted } = values;
        const heard = input.map((slab, channel) =>
          slab.map((row) => row.map((value) => (muted[0][channel] === 1 ? 0 : value))),
        );
        const result = filtered(values);
        const bent = (value: number) => (relu ? Math.max(0, value) : value);
        filters.forEach((filter, index) => {
          const sums = slidOver(heard, filter, { stride, dilation: 1, padding, edge: "zero" });
          near(
            result.output[index],
            sums.map((row) => row.map((sum) => bent(sum + bias[0][index]))),
          );
        });
        if (result.output[0].flat().length === 0) return;
        const { channels, value } = result.sumAt(0, 0, 0);
        near([[bent(channels.reduce((sum, each) => sum + each, bias[0][0]))]], [[value]]);
        near([[value]], [[result.output[0][0][0]]]);
        const pads = [0, 1].map((axis) =>
          paddingAround(
            [input[0].length, input[0][0].length][axis],
            [filters[0][0].length, filters[0][0][0].length][axis],
            stride,
            padding,
          ),
        );
        const maps = tf.tidy(() => {
          const picture = tf.stack(
            heard.map((slab) => tf.tensor2d(slab)),
            -1,
          );
          const around = tf.pad(picture, [...pads, [0, 0]]);
          const weights = tf.stack(
            filters.map((filter) =>
              tf.stack(
                filter.map((slab) => tf.tensor2d(slab as number[][])),
                -1,
              ),
            ),
            -1,
          );
          const sums = tf.add(
            tf.conv2d(around as tf.Tensor3D, weights as tf.Tensor4D, stride, "valid"),
            tf.tensor1d(bias[0] as number[]),
          );
          return (relu ? tf.relu(sums) : sums).arraySync() as number[][][];
        });
        result.output.forEach((map, filter) =>
          near(
            map,
            maps.map((row) => row.map((cell) => cell[filter])),
            2e-5,
          ),
        );
      }),
      { numRuns: states, seed: 6 },
    );
  });

  it(`pools as the reference and as TensorFlow.js in ${states} random states`, () => {
    const start = defaultsOf(poolingSettings);
    const any = record({ depth: side(3), height: side(8), width: side(8) }).chain(({ depth, height, width }) =>
      record({
        input: stackOf(depth, height, width),
        summary: constantFrom("max", "average", "sum"),
        window: record({ down: side(4), across: side(4) }).map(({ down, across }) => [down, across]),
        stride: side(4),
        padding: constantFrom("valid", "same"),
        global: boolean(),
      }),
    );
    assert(
      property(any, (state) => {
        const values = throughLink("pooling", start, state) as PoolingValues;
        const { input, summary, global } = values;
        const [height, width] = global ? [input[0].length, input[0][0].length] : values.window;
        const stride = global ? 1 : values.stride;
        const padding = global ? "valid" : values.padding;
        const result = pooled(values).output;
        input.forEach((map, channel) => {
          const down = paddingAround(map.length, height, stride, padding);
          const across = paddingAround(map[0].length, width, stride, padding);
          const here = padded(map, down, across, "zero");
          const counts = padded(
            map.map((row) => row.map(() => 1)),
            down,
            across,
            "zero",
          );
          const numbers = windows(here, height, width, stride, 1);
          const real = windows(counts, height, width, stride, 1);
          const expected = numbers.map((line, y) =>
            line.map((cells, x) => {
              const taken = cells.filter((_, index) => real[y][x][index] === 1);
              const sum = taken.reduce((total, value) => total + value, 0);
              return summary === "max" ? Math.max(...taken) : summary === "sum" ? sum : sum / taken.length;
            }),
          );
          near(result[channel], expected);
        });
        if (summary === "sum" || result[0].flat().length === 0) return;
        const maps = tf.tidy(() => {
          const picture = tf.stack(
            input.map((slab) => tf.tensor2d(slab as number[][])),
            -1,
          ) as tf.Tensor3D;
          const size: [number, number] = [height, width];
          const pad = padding === "same" ? "same" : "valid";
          return (
            summary === "max" ? tf.maxPool(picture, size, stride, pad) : tf.avgPool(picture, size, stride, pad)
          ).arraySync();
        });
        result.forEach((map, channel) =>
          near(
            map,
            maps.map((row) => row.map((cell) => cell[channel])),
            2e-5,
          ),
        );
      }),
      { numRuns: states, seed: 7 },
    );
  });
});

function slidByTensorFlow(
  input: Grid,
  kernel: Grid,
  { stride, dilation, padding }: { stride: number; dilation: number; padding: string },
  divide: number,
): number[][] {
  const pads = [
    paddingAround(input.length, (kernel.length - 1) * dilation + 1, stride, padding),
    paddingAround(input[0].length, (kernel[0].length - 1) * dilation + 1, stride, padding),
    [0, 0] as [number, number],
  ];
  return tf.tidy(() => {
    const around = tf.pad(tf.tensor3d(input.map((row) => row.map((cell) => [cell]))), pads);
    const weights = tf.tensor4d(kernel.map((row) => row.map((cell) => [[cell]])));
    const sums = tf.conv2d(around, weights, stride, "valid", "NHWC", dilation);
    const divided = tf.div(sums, divide).arraySync() as number[][][];
    return divided.map((row) => row.map(([cell]) => cell));
  });
}

/** Cells whose window reaches beyond the picture keep what stands under its middle. */
function left(
  input: Grid,
  output: readonly (readonly number[])[],
  kernel: Grid,
  { stride, dilation, padding }: { stride: number; dilation: number; padding: string },
): number[][] {
  const size = [kernel.length, kernel[0].length];
  const before = size.map(
    (cells, axis) =>
      paddingAround([input.length, input[0].length][axis], (cells - 1) * dilation + 1, stride, padding)[0],
  );
  return output.map((row, y) =>
    row.map((value, x) => {
      const corner = [y * stride - before[0], x * stride - before[1]];
      const last = corner.map((cell, axis) => cell + (size[axis] - 1) * dilation);
      const inside = corner.every((cell) => cell >= 0) && last[0] < input.length && last[1] < input[0].length;
      if (inside) return value;
      const middle = corner.map((cell, axis) => cell + Math.floor((size[axis] - 1) / 2) * dilation);
      const [top, side_] = [
        Math.max(0, Math.min(input.length - 1, middle[0])),
        Math.max(0, Math.min(input[0].length - 1, middle[1])),
      ];
      return input[top][side_];
    }),
  );
}
