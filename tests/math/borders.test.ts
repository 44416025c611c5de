import { describe, expect, it } from "vitest";
import { bordersLeft } from "../../src/math/borders";
import { convolve } from "../../src/math/convolution";
import { plain } from "../../src/math/taps";

describe("borders that are left", () => {
  it("keep the cells where the window reaches beyond the picture", () => {
    const values = Float64Array.from({ length: 25 }, (_, index) => index * index);
    const input = { shape: [5, 5, 1] as const, values };
    const kernel = { shape: [3, 3, 1, 1] as const, values: [0, 1, 0, 1, -4, 1, 0, 1, 0] };
    const sliding = { ...plain, padding: "same" } as const;
    const output = bordersLeft(input, convolve(input, kernel, sliding), [3, 3], sliding);
    const inner = convolve(input, kernel, plain);
    for (let row = 0; row < 5; row++)
      for (let column = 0; column < 5; column++) {
        const border = row % 4 === 0 || column % 4 === 0;
        const expected = border ? values[row * 5 + column] : inner.values[(row - 1) * 3 + column - 1];
        expect(output.values[row * 5 + column]).toBe(expected);
      }
  });
});
