import { describe, expect, it } from "vitest";
import { digits } from "../../src/datasets/digits";
import { skeletons } from "../../src/datasets/digits/skeletons";
import { defaultsOf } from "../../src/settings";
import { processorTime } from "../processorTime";
import { heldOutAccuracy } from "./heldOutDigits";
import { expectClose, momentsOf, moved, pictureOf, rowOf } from "./pictures";

const pen = { width: 1, size: 1, thickness: 2.4, edge: 1, wobble: 1, style: 77 };

/** How far to the right of the same writing upright a 1 leans, in degrees. */
function leaning(slant: number, turn: number): number {
  const one = { ...pen, wobble: 0, digit: 1, turn };
  const [upright, slanted] = [0, slant].map((slant) => momentsOf(pictureOf(digits, { ...one, slant }), 28).direction);
  return upright - slanted;
}

/** How many columns the ink of a 0 takes. */
function breadth(named: Readonly<Record<string, number>>): number {
  const picture = pictureOf(digits, { ...pen, digit: 0, ...named });
  const columns = [...picture.keys()].filter((at) => picture[at] > 0.5).map((at) => at % 28);
  return Math.max(...columns) - Math.min(...columns);
}

/** How many cells of a 0 are inked. */
const inked = (named: Readonly<Record<string, number>>) =>
  pictureOf(digits, { ...pen, digit: 0, ...named }).filter((ink) => ink > 0).length;

describe("digits", () => {
  it("are written in at least twelve ways each, within their frame; those of one way have the same places", () => {
    expect(skeletons.length).toBe(10);
    for (const ways of skeletons) {
      expect(ways.flat().length).toBeGreaterThanOrEqual(12);
      const places = ways.flat(3).flatMap((stroke) => {
        expect(stroke).toMatch(/^(\d{1,3},\d{1,3}\*?( |$))+$/);
        return stroke.split(/[ ,]/).map(Number.parseFloat);
      });
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
      for (const way of ways) {
        const counts = way.map((strokes) => strokes.map((stroke) => stroke.split(" ").length).join());
        expect(new Set(counts).size).toBe(1);
      }
    }
  });

  it("are framed like those of MNIST: a box of about 20 cells around the centre of mass", () => {
    const off: number[] = [];
    for (let style = 0; style < 200; style++) {
      const picture = pictureOf(digits, { ...pen, digit: style % 10, style });
      const { x, y } = momentsOf(picture, 28);
      off.push(Math.hypot(x, y));
      const marked = [...picture.keys()].filter((at) => picture[at] > 0.5);
      const sides = [marked.map((at) => at % 28), marked.map((at) => Math.floor(at / 28))].map(
        (places) => Math.max(...places) - Math.min(...places) + 1,
      );
      expect(Math.abs(Math.max(...sides) - 20)).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...off)).toBeLessThan(0.3);
  });

  it("look different in every style and as different as their digit", () => {
    const seen = new Set<string>();
    for (let style = 0; style < 50; style++) seen.add(pictureOf(digits, { ...pen, digit: 3, style }).join(" "));
    expect(seen.size).toBe(50);
  });

  it("move by whole cells without changing", () => {
    const still = pictureOf(digits, { ...pen, digit: 5 });
    expectClose(pictureOf(digits, { ...pen, digit: 5, across: 3, up: 2 }), moved(still, 28, 3, 2));
  });

  it("turn counter-clockwise around their middle", () => {
    const upright = pictureOf(digits, { ...pen, digit: 4 });
    expectClose(pictureOf(digits, { ...pen, digit: 4, turn: 180 }), upright.toReversed());
    const quarter = upright.map((_, at) => upright[(at % 28) * 28 + 27 - Math.floor(at / 28)]);
    expectClose(pictureOf(digits, { ...pen, digit: 4, turn: 90 }), quarter);
  });

  it("have the grain that the noise says, the same for the same style", () => {
    const [first, again, other] = [77, 77, 78].map((style) =>
      digits.inputs(rowOf(digits, { ...pen, size: 0.3, up: 60, noise: 0.2, style }), defaultsOf(digits.settings)),
    );
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    const square = first.reduce((sum, value) => sum + value * value, 0) / first.length;
    // Of noise around 0 only the upper half shows on an empty ground.
    expect(Math.sqrt(2 * square)).toBeCloseTo(0.2, 1.5);
  });

  it("lean to the right by their slant, turned after they are framed", () => {
    expect(leaning(25, 0)).toBeCloseTo(25, -0.7);
    expect(leaning(-20, 0)).toBeCloseTo(-20, -0.7);
    expect(leaning(20, 30)).toBeCloseTo(20, -0.7);
  });

  it("get wider by their width, thicker by their pen, and softer by their edge", () => {
    expect(breadth({ width: 1.2 })).toBeGreaterThan(breadth({ width: 0.7 }) + 3);
    expect(inked({ thickness: 4 })).toBeGreaterThan(1.4 * inked({ thickness: 2 }));
    expect(inked({ edge: 2 })).toBeGreaterThan(1.2 * inked({ edge: 0.5 }));
  });

  it("have an empty ground, and about as much ink as those of MNIST, whose pixels have mean 0.131 and deviation 0.308", () => {
    const values = defaultsOf(digits.settings);
    const pictures = digits.inputs(digits.draw(5, 1000, values).factors, values);
    const mean = pictures.reduce((sum, ink) => sum + ink, 0) / pictures.length;
    const square = pictures.reduce((sum, ink) => sum + (ink - mean) ** 2, 0) / pictures.length;
    expect(mean).toBeCloseTo(0.131, 1.9);
    expect(Math.sqrt(square)).toBeCloseTo(0.308, 1.9);
    expect(pictures.filter((ink) => ink === 0).length / pictures.length).toBeGreaterThan(0.75);
  });

  it("are the same hand on fewer cells, closer to the margin", () => {
    const values = { ...defaultsOf(digits.settings), across: [0, 0], up: [0, 0] } as const;
    const rows = digits.draw(5, 30, values).factors;
    const small = digits.inputs(rows, { ...values, grid: "16" });
    const large = digits.inputs(rows, values);
    for (let example = 0; example < 30; example++) {
      const [few, many] = [16, 28].map((side) => {
        const size = side * side;
        return momentsOf((side === 16 ? small : large).subarray(example * size, (example + 1) * size), side);
      });
      expect(few.ink).toBeCloseTo(many.ink * (16 / 22) ** 2, -1);
      expect(few.x).toBeCloseTo((many.x * 16) / 22, 0);
      expect(few.y).toBeCloseTo((many.y * 16) / 22, 0);
    }
  });

  it("are made fast enough for a decision map and for a new seed", async () => {
    const values = defaultsOf(digits.settings);
    const [, took] = await processorTime(() => digits.inputs(digits.draw(9, 1000, values).factors, values));
    expect(took).toBeLessThan(500);
  });

  it("are read in skeletons that the network has never seen", async () => {
    expect(await heldOutAccuracy(0, 4000, 2)).toBeGreaterThanOrEqual(0.9);
  });
});
