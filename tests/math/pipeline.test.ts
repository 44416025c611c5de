import { describe, expect, it } from "vitest";
import { convolve } from "../../src/math/convolution";
import { asLayer, identityOf, kernelOf } from "../../src/math/kernel2d";
import { filtered, piped, type Border } from "../../src/math/pipeline";
import { streamOf } from "../../src/math/random";
import { plain } from "../../src/math/taps";

const { uniform } = streamOf(5, "pipeline", 0);
const picture = { shape: [7, 6, 3] as const, values: Float64Array.from({ length: 126 }, (_, at) => uniform(at)) };
const kernel = kernelOf(
  [
    [1, -2, 3],
    [0, 0.5, -1],
  ],
  0.7,
);

const mirror = (at: number, size: number) => (at < 0 ? -at : at >= size ? 2 * size - 2 - at : at);
const clamp = (at: number, size: number) => Math.min(size - 1, Math.max(0, at));

/** By the definition, with what lies beyond the edge looked up cell by cell. */
function byHand(border: Border): number[] {
  const [height, width, channels] = picture.shape;
  const result: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < channels; channel++) {
        let [sum, beyond] = [0, false];
        for (let i = 0; i < 2; i++) {
          for (let j = 0; j < 3; j++) {
            let [row, column] = [y + i, x + j - 1];
            const outside = row >= height || column < 0 || column >= width;
            beyond ||= outside;
            if (border === "zero" && outside) continue;
            const inner = border === "mirror" ? mirror : clamp;
            [row, column] = [inner(row, height), inner(column, width)];
            sum += kernel.values[i * 3 + j] * 0.7 * picture.values[(row * width + column) * channels + channel];
          }
        }
        result.push(border === "leave" && beyond ? picture.values[(y * width + x) * channels + channel] : sum);
      }
    }
  }
  return result;
}

describe("filtering a picture", () => {
  it.each<Border>(["zero", "repeat", "mirror", "leave"])("treats the border by %s", (border) => {
    const [found, wanted] = [filtered(picture, kernel, border), byHand(border)];
    expect(found.shape).toEqual(picture.shape);
    for (let at = 0; at < wanted.length; at++) expect(found.values[at]).toBeCloseTo(wanted[at], 12);
  });

  it("is the convolution of a layer, channel by channel", () => {
    const grey = { shape: [7, 6, 1] as const, values: picture.values.slice(0, 42) };
    const layer = convolve(grey, asLayer(kernel), { ...plain, padding: "same" });
    expect(Array.from(filtered(grey, kernel, "zero").values)).toEqual(Array.from(layer.values));
  });

  it("leaves the picture alone with the identity, whatever its size", () => {
    for (let size = 1; size < 7; size++)
      expect(Array.from(filtered(picture, identityOf(size, size), "mirror").values)).toEqual(
        Array.from(picture.values),
      );
  });

  it("goes stage after stage: kernel, ReLU, pooling, kernel", () => {
    const grey = { shape: [2, 4, 1] as const, values: [1, 0, 3, 5, 2, 2, 0, 1] };
    const stages = [
      { type: "kernel", kernel: kernelOf([[1, -1]]) },
      { type: "relu" },
      { type: "pool", size: 2, summary: "max" },
    ] as const;
    expect(Array.from(piped(grey, stages, "zero").values)).toEqual([2, 5]);
    const after = piped(grey, [...stages, { type: "kernel", kernel: kernelOf([[2]]) }], "zero");
    expect([after.shape, Array.from(after.values)]).toEqual([
      [1, 2, 1],
      [4, 10],
    ]);
  });

  it("pools what is smaller than its window as a whole", () => {
    const thin = { shape: [1, 3, 1] as const, values: [1, 2, 9] };
    expect(piped(thin, [{ type: "pool", size: 2, summary: "average" }], "zero").values).toEqual(Float64Array.of(1.5));
  });
});
