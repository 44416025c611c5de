import { assert, array, boolean, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { wiringSettings } from "../../../src/lab/wiring/settings";
import { wired, type WiringValues } from "../../../src/lab/wiring/wired";
import { defaultsOf } from "../../../src/settings";

const usual = defaultsOf(wiringSettings);

/** The outputs of a convolution with each wire's weight looked up one by one. */
function outputsOf(
  { picture, kernel, stride, rings }: WiringValues,
  weightAt: (output: number, weight: number) => number,
) {
  const sums: number[] = [];
  const at = (row: number, column: number) => picture[row - rings]?.[column - rings] ?? 0;
  for (let y = 0; y + kernel.length <= picture.length + 2 * rings; y += stride) {
    for (let x = 0; x + kernel[0].length <= picture[0].length + 2 * rings; x += stride) {
      let sum = 0;
      for (const [row, line] of kernel.entries()) {
        for (const column of line.keys())
          sum += weightAt(sums.length, row * line.length + column) * at(y + row, x + column);
      }
      sums.push(sum);
    }
  }
  return sums;
}

const grid = (least: number) =>
  integer({ min: least, max: 4 }).chain((width) =>
    array(array(integer({ min: -3, max: 3 }), { minLength: width, maxLength: width }), {
      minLength: least,
      maxLength: 4,
    }),
  );

describe("the wiring bench", () => {
  it("moves all 16 outputs by one shared weight, and one output by a weight of its own", () => {
    expect(wired(usual)?.moved).toHaveLength(16);
    expect(wired({ ...usual, free: "local" })?.moved).toEqual([0]);
    expect(wired({ ...usual, free: "dense", output: 7 })?.moved).toEqual([6]);
  });

  it("lights nine wires of an output, and sixteen of a weight", () => {
    expect(wired(usual)?.lit).toHaveLength(9);
    expect(wired({ ...usual, lit: "weight", weight: 5 })?.lit).toHaveLength(16);
  });

  it("says which outputs move, as changing the weight would show", () => {
    const any = record({
      picture: grid(3),
      kernel: grid(1),
      stride: integer({ min: 1, max: 3 }),
      rings: integer({ min: 0, max: 2 }),
      free: constantFrom<WiringValues["free"][]>("dense", "local", "shared"),
      byWeight: boolean(),
      output: integer({ min: 1, max: 40 }),
      weight: integer({ min: 1, max: 16 }),
    });
    assert(
      property(any, ({ byWeight, ...given }) => {
        const values: WiringValues = { ...given, lit: byWeight ? "weight" : "output" };
        const laid = wired(values);
        const weights = values.kernel.flat();
        const before = outputsOf(values, (_, weight) => weights[weight]);
        if (!laid) return before.length === 0;
        const touched = (output: number, weight: number) =>
          weight === laid.weight && (values.free === "shared" || output === laid.output);
        const after = outputsOf(values, (output, weight) => weights[weight] + (touched(output, weight) ? 1 : 0));
        const moved = after.flatMap((sum, output) => (sum === before[output] ? [] : [output]));
        return laid.sums.join() === before.join() && laid.moved.join() === moved.join();
      }),
      { numRuns: 1_000 },
    );
  });

  it("has no wires where the window doesn’t fit", () => {
    expect(wired({ ...usual, picture: [[1, 2]] })).toBeNull();
  });
});
