import { describe, expect, it } from "vitest";
import { coneOf, fieldsOf } from "../../src/math/cone";

const layer = (kernel: number, stride = 1, dilation = 1) => ({ kernel, stride, dilation });

describe("what a cell sees through layers", () => {
  it.each([
    { layers: [layer(3), layer(3), layer(3)], fields: [3, 5, 7] },
    { layers: [layer(3, 1, 1), layer(3, 1, 2), layer(3, 1, 4)], fields: [3, 7, 15] },
    { layers: [layer(2, 1, 1), layer(2, 1, 2), layer(2, 1, 4)], fields: [2, 4, 8] },
    { layers: [layer(5), layer(2, 2), layer(5), layer(2, 2), layer(5)], fields: [5, 6, 14, 16, 32] },
  ])("is $fields", ({ layers, fields }) => {
    expect(fieldsOf(layers)).toEqual(fields);
    fields.forEach((field, index) => {
      const [input] = coneOf(layers.slice(0, index + 1));
      expect((input.at(-1) ?? 0) + 1).toBe(field);
    });
  });

  it("has holes where the window is spread", () => {
    expect(coneOf([layer(3, 1, 2)])).toEqual([[0, 2, 4], [0]]);
    expect(coneOf([layer(2, 3), layer(2)])).toEqual([[0, 1, 3, 4], [0, 1], [0]]);
  });
});
