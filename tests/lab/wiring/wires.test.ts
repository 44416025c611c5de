import { assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOf, listed, matrixOf, wiresOf } from "../../../src/lab/wiring/wires";
import { convolve } from "../../../src/math/convolution";
import { plain } from "../../../src/math/taps";
import { examplesOf } from "../../math/workedExamples";

const six = wiresOf([6, 6], [3, 3], plain);

describe("the wires of a convolution", () => {
  it.each(examplesOf("connectedPixels"))("end at the pixels that the lecture lists: $id", (example) => {
    const wires = wiresOf(example.input, example.kernel, { ...plain, padding: example.padding });
    const output = example.outputCell[0] * wires.outputs[1] + example.outputCell[1];
    const pixels = listed(wires).filter((wire) => wire.output === output);
    expect(pixels.map(({ pixel }) => pixel + 1)).toEqual(example.expected);
  });

  it("are 576 when dense, 144 when local, and share nine weights", () => {
    expect(countsOf(six)).toEqual({ dense: 576, local: 144, shared: 9 });
  });

  it("are cut where the window hangs over the edge", () => {
    // A 2×2 picture under a 3×3 window with one ring of zeros: each of four outputs sees all four pixels, five wires end in zeros.
    const wires = wiresOf([2, 2], [3, 3], { ...plain, padding: 1 });
    expect(countsOf(wires)).toEqual({ dense: 16, local: 16, shared: 9 });
  });

  it("as a matrix give the numbers of the convolution", () => {
    const any = record({
      height: integer({ min: 3, max: 7 }),
      width: integer({ min: 3, max: 7 }),
      kernel: integer({ min: 1, max: 3 }),
      stride: integer({ min: 1, max: 3 }),
      rings: integer({ min: 0, max: 2 }),
      seed: integer({ min: 1, max: 1000 }),
    });
    assert(
      property(any, ({ height, width, kernel, stride, rings, seed }) => {
        const sliding = { ...plain, stride: [stride, stride], padding: rings } as const;
        const draw = (index: number) => ((seed * 31 + index * 17) % 19) - 9;
        const input = Array.from({ length: height * width }, (_, index) => draw(index));
        const weights = Array.from({ length: kernel * kernel }, (_, index) => draw(index + 100));
        const matrix = matrixOf(wiresOf([height, width], [kernel, kernel], sliding));
        const expected = convolve(
          { shape: [height, width, 1], values: input },
          { shape: [kernel, kernel, 1, 1], values: weights },
          sliding,
        );
        return Array.from(expected.values).every((value, output) => {
          let sum = 0;
          for (let pixel = 0; pixel < input.length; pixel++) {
            const entry = matrix[output * input.length + pixel];
            if (entry > 0) sum += weights[entry - 1] * input[pixel];
          }
          return sum === value;
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
