import { array, assert, constantFrom, float, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingsOf, withDrawings } from "../../src/datasets/drawn/drawings";
import { pack, unpack } from "../../src/datasets/drawn/pack";
import { mostSigns } from "../../src/datasets/drawn/settings";
import { datasets } from "../../src/datasets";
import { defaultsOf } from "../../src/settings";

const { digits } = datasets;
const shape = [28, 28, 1];
const values = defaultsOf(digits.settings);
const { factors } = digits.draw(5, 20, values);
const pictures = digits.inputs(factors, values);
const pictureAt = (index: number) => pictures.subarray(index * 784, (index + 1) * 784);

describe("a picture that is packed as text", () => {
  it("comes back within half a level, and packed again is the same text", () => {
    const picture = array(float({ min: 0, max: 1, noNaN: true }), { minLength: 48, maxLength: 48 });
    assert(
      property(picture, constantFrom(1, 3), (numbers, channels) => {
        const text = pack(numbers, channels);
        expect(text).toMatch(/^[0-9a-z]+$/);
        const back = unpack(text, 48, channels)!;
        for (const [index, value] of back.entries())
          expect(Math.abs(value - numbers[index])).toBeLessThan(1 / 30 + 1e-6);
        expect(pack(back, channels)).toBe(text);
      }),
    );
  });

  it("takes a few hundred signs for a digit, and few for an empty sheet", () => {
    for (let index = 0; index < 20; index++) expect(pack(pictureAt(index), 1).length).toBeLessThan(450);
    expect(pack(new Float32Array(784), 1).length).toBeLessThan(45);
  });

  it.each(["", "g", "0", "0zz", "0!", "0z".repeat(60)])("is none where the text is “%s”", (text) => {
    expect(unpack(text, 784, 1)).toBeNull();
  });
});

describe("drawings that are kept", () => {
  it("are the same to the bit whenever they are read, and fit one shape only", () => {
    const kept = withDrawings({}, [{ label: 7, pixels: pictureAt(0) }], 1)!;
    const [drawing] = drawingsOf(kept, shape, 10);
    expect(drawing.label).toBe(7);
    expect(drawingsOf(withDrawings({}, [drawing], 1)!, shape, 10)).toEqual([drawing]);
    expect(drawingsOf(kept, [16, 16, 1], 10)).toEqual([]);
    expect(drawingsOf(kept, shape, 7)).toEqual([]);
  });

  it("are refused when a link can't hold them all", () => {
    const several = Array.from({ length: 5 }, (_, index) => ({ label: index, pixels: pictureAt(index) }));
    expect(withDrawings({}, several, 1)).not.toBeNull();
    const noise = Array.from({ length: mostSigns }, (_, index) => (index % 7) / 6);
    expect(withDrawings({}, [{ label: 0, pixels: noise }], 1)).toBeNull();
  });
});
