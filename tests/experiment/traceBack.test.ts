import { describe, expect, it } from "vitest";
import { arithmeticOf } from "../../src/experiment/arithmetic";
import { traceBack } from "../../src/experiment/traceBack";
import { walk } from "../../src/experiment/walk";
import type { Values } from "../../src/settings";

/** One layer on an input, with arrays of its own: where the number at a place comes from. */
function cameFrom(
  type: string,
  values: Values,
  input: readonly number[],
  task: {
    before: readonly number[];
    kernel?: readonly number[];
    unit?: number;
    cell?: readonly [number, number] | null;
    source?: number;
  },
) {
  const { layers } = walk(input, [{ key: "l1", type, values }]);
  const { before, kernel = [], unit = 0, cell = null, source = 0 } = task;
  const arrays = layers[0].weights.map(({ name, shape }) => ({
    name,
    shape,
    values: Float32Array.from(name === "kernel" ? kernel : shape.map(() => 0)),
  }));
  return traceBack({ info: layers[0], unit, cell }, arithmeticOf(layers, 0, { unit, cell }, before, arrays), source);
}

/** Four by four numbers, 0 to 15. */
const square = Array.from({ length: 16 }, (_, at) => at);

describe("a number is followed back", () => {
  it("to the largest product of a kernel, whatever its sign, and never to the padding", () => {
    const kernel = [0, 0, 0, 0, 1, 0, 0, 0, -3];
    const conv = { filters: 1, kernel: [3, 3], padding: "same" };
    expect(cameFrom("conv2d", conv, [4, 4, 1], { before: square, kernel, cell: [1, 1] })).toEqual({
      unit: 0,
      cell: [2, 2],
    });
    expect(cameFrom("conv2d", conv, [4, 4, 1], { before: square, kernel, cell: [3, 3] })).toEqual({
      unit: 0,
      cell: [3, 3],
    });
  });

  it("to the winner of a pooled window", () => {
    const pool = { window: [2, 2], stride: [2, 2] };
    expect(cameFrom("maxPooling2d", pool, [4, 4, 1], { before: square, cell: [1, 0] })).toEqual({
      unit: 0,
      cell: [3, 1],
    });
  });

  it("to the input that a unit weighs most", () => {
    const task = { before: [1, 2], kernel: [1, 5], source: 1 };
    expect(cameFrom("dense", { units: 1 }, [2], task)).toEqual({ unit: 1, cell: null });
  });

  it("to the same place through a curve", () => {
    const task = { before: square, cell: [2, 3] as const };
    expect(cameFrom("activation", {}, [4, 4, 1], task)).toEqual({ unit: 0, cell: [2, 3] });
  });
});
