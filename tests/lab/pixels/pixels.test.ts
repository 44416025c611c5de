import { array, assert, integer, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { birdSettings } from "../../../src/lab/bird/settings";
import { readPlace, writePlace } from "../../../src/lab/place";
import { pixels } from "../../../src/lab/pixels/colours";
import { pixelSettings } from "../../../src/lab/pixels/settings";
import { shapesSettings } from "../../../src/lab/shapes/chosen";
import { conventions, fromConvention, inConvention } from "../../../src/lab/pixels/conventions";

const setting = pixels({ label: "Picture", help: "", default: [[[0, 0, 0]]], most: 16 });
const part = integer({ min: 0, max: 255 });

describe("coloured pixels in a link", () => {
  it("come back the same", () => {
    const row = array(tuple(part, part, part), { minLength: 3, maxLength: 3 });
    assert(
      property(array(row, { minLength: 1, maxLength: 16 }), (rows) => {
        const { value, problem } = setting.parse(setting.format(rows));
        return problem === undefined && JSON.stringify(value) === JSON.stringify(rows);
      }),
    );
  });

  it("may be written short", () => {
    expect(setting.parse("f80_000").value).toEqual([
      [
        [255, 136, 0],
        [0, 0, 0],
      ],
    ]);
  });

  it.each(["", "ff", "ff0000_00ff00;0000ff", "gggggg", Array(17).fill("fff").join(";")])(
    "keep the usual picture where they can’t be read: %s",
    (text) => {
      expect(setting.parse(text)).toMatchObject({ value: [[[0, 0, 0]]], problem: expect.anything() });
    },
  );

  it("never throw", () => {
    assert(property(string(), (text) => setting.parse(text).value.length > 0));
  });
});

describe("a convention", () => {
  it("says what black and white are", () => {
    expect([0, 255].map((value) => inConvention(value, conventions.bytes))).toEqual([0, 255]);
    expect([0, 255].map((value) => inConvention(value, conventions.unit))).toEqual([0, 1]);
    expect([0, 255].map((value) => inConvention(value, conventions.signed))).toEqual([-1, 1]);
    expect([0, 255].map((value) => inConvention(value, conventions.bytes, true))).toEqual([255, 0]);
  });

  it("is undone without loss", () => {
    for (const convention of Object.values(conventions)) {
      for (const inverted of [false, true]) {
        for (let value = 0; value < 256; value++) {
          const back = fromConvention(inConvention(value, convention, inverted), convention, inverted);
          expect(Math.round(back)).toBe(value);
        }
      }
    }
  });
});

describe("the largest pictures, paintings and stacks", () => {
  it("come through a link whole", () => {
    const rows = Array.from({ length: 16 }, (_, row) =>
      Array.from({ length: 16 }, (__, column) => [row * 16, column * 16, row + column] as const),
    );
    const cells = new Set(Array.from({ length: 576 }, (_, cell) => cell));
    const stack = Array.from({ length: 200 }, (_, layer) => `conv${layer + 1}f3x3p1g1`).join(".");
    const values = [
      ["pixels", "picture", pixelSettings.picture.format(rows)],
      ["bird", "painted", birdSettings.painted.format(cells)],
      ["shapes", "stack", shapesSettings.stack.format(shapesSettings.stack.parse(stack).value)],
    ] as const;
    for (const [bench, name, text] of values) {
      const place = readPlace({ text: `${bench},${name}:${text}`, preset: "" });
      expect(place.problems).toEqual([]);
      expect(writePlace(place)).toBe(`${bench},${name}:${text}`);
    }
  });
});
