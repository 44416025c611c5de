import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets";
import { skeletons } from "../../src/datasets/digits/skeletons";
import type { Dataset } from "../../src/datasets/dataset";
import { defaultsOf, type Settings, type ValuesOf } from "../../src/settings";

/** A row of factors by name; noise and what is not named are 0. */
const rowOf = (dataset: Dataset, named: Readonly<Record<string, number>>) =>
  Float32Array.from(dataset.factors, ({ name }) => named[name] ?? 0);

/** One picture without noise. */
function pictureOf<S extends Settings>(dataset: Dataset<S>, named: Readonly<Record<string, number>>): Float32Array {
  return dataset.inputs(rowOf(dataset, named), defaultsOf(dataset.settings));
}

/** Ink, its centre in cells from the middle (x right, y up), and the direction it extends in, 0…180° counter-clockwise. */
function momentsOf(picture: Float32Array, side: number) {
  let [ink, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (const [at, value] of picture.entries()) {
    const [px, py] = [(at % side) + 0.5 - side / 2, side / 2 - Math.floor(at / side) - 0.5];
    [ink, x, y] = [ink + value, x + value * px, y + value * py];
    [xx, yy, xy] = [xx + value * px * px, yy + value * py * py, xy + value * px * py];
  }
  [x, y] = [x / ink, y / ink];
  const angle = Math.atan2(2 * (xy / ink - x * y), xx / ink - x * x - (yy / ink - y * y)) / 2;
  return { ink, x, y, direction: ((angle * 180) / Math.PI + 180) % 180 };
}

/** A picture moved by whole cells to the right and up. */
const moved = (picture: Float32Array, side: number, right: number, up: number) =>
  Float32Array.from(picture, (_, at) => {
    const [row, column] = [Math.floor(at / side) + up, (at % side) - right];
    return row < 0 || row >= side || column < 0 || column >= side ? 0 : picture[row * side + column];
  });

function expectClose(found: Float32Array, expected: Float32Array): void {
  const off = found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at])), 0);
  expect(off).toBeLessThan(1e-4);
}

describe("bars", () => {
  const bar = { length: 12, thickness: 2, contrast: 1 };

  it("lie at their angle, counter-clockwise from the horizontal", () => {
    for (const angle of [0, 20, 45, 77, 90, 135, 160]) {
      expect(momentsOf(pictureOf(datasets.bars, { ...bar, angle }), 16).direction).toBeCloseTo(angle, -0.5);
    }
  });

  it("stand where their shifts say, as strong as their contrast says", () => {
    const picture = pictureOf(datasets.bars, { ...bar, angle: 30, across: 2, up: -1.5, length: 8 });
    const { ink, x, y } = momentsOf(picture, 16);
    expect(x).toBeCloseTo(2, 1);
    expect(y).toBeCloseTo(-1.5, 1);
    const faint = pictureOf(datasets.bars, { ...bar, angle: 30, across: 2, up: -1.5, length: 8, contrast: 0.5 });
    expect(momentsOf(faint, 16).ink / ink).toBeCloseTo(0.5, 5);
  });

  it("are labelled by the nearest of the four directions", () => {
    const { bars } = datasets;
    const { factors, labels } = bars.draw(1, 400, { ...defaultsOf(bars.settings), spread: 22 });
    for (const [row, label] of labels.entries()) {
      expect(Math.round(factors[row * bars.factors.length] / 45) % 4).toBe(label);
    }
  });
});

describe("shapes", () => {
  const { shapes } = datasets;
  const shape = { size: 8, thickness: 2, contrast: 1 };
  const width = shapes.factors.length;
  const draw = (given: Partial<ValuesOf<typeof shapes.settings>>) => {
    const values = { ...defaultsOf(shapes.settings), ...given };
    return { ...shapes.draw(1, 300, values), classes: shapes.classes(values) };
  };

  it("have the colour their factor names", () => {
    const brightest = [0, 1, 2, 3].map((colour) => {
      const picture = pictureOf(shapes, { ...shape, kind: 1, colour });
      return [0, 1, 2].map((channel) => Math.max(...picture.filter((_, at) => at % 3 === channel)));
    });
    const [red, green, blue, yellow] = brightest;
    expect(red[0]).toBeGreaterThan(2 * Math.max(red[1], red[2]));
    expect(green[1]).toBeGreaterThan(2 * Math.max(green[0], green[2]));
    expect(blue[2]).toBeGreaterThan(1.5 * Math.max(blue[0], blue[1]));
    expect(Math.min(yellow[0], yellow[1])).toBeGreaterThan(2 * yellow[2]);
  });

  it("come back after a full turn, and squares and crosses look alike after a quarter but for their dot", () => {
    for (const kind of [0, 1, 2, 3, 4]) {
      const upright = pictureOf(shapes, { ...shape, kind, angle: -180 });
      expectClose(pictureOf(shapes, { ...shape, kind, angle: 180 }), upright);
      const quarter = pictureOf(shapes, { ...shape, kind, angle: -90 });
      const differing = quarter.filter((value, at) => Math.abs(value - upright[at]) > 0.5).length / 3;
      expect(differing > 0).toBe(true);
      if (kind === 1 || kind === 3) expect(differing).toBeLessThan(20);
    }
  });

  it("are labelled by kind, by colour or by the nearest direction of their angle", () => {
    const kinds = draw({ label: "kind", kind: ["square", "star"] });
    expect(kinds.classes).toEqual(["square", "star"]);
    const colours = draw({ label: "colour" });
    const angles = draw({ label: "angle" });
    for (let row = 0; row < 300; row++) {
      expect([1, 4][kinds.labels[row]]).toBe(kinds.factors[row * width]);
      expect(colours.labels[row]).toBe(colours.factors[row * width + 1]);
      const angle = angles.factors[row * width + 2];
      const off = Math.abs(((angle - 90 * angles.labels[row] + 540) % 360) - 180);
      expect(off).toBeLessThanOrEqual(45);
    }
  });

  it("offer all answers where only one is ever right", () => {
    const { classes, labels } = draw({ kind: ["triangle"] });
    expect(classes.length).toBe(5);
    expect(new Set(labels)).toEqual(new Set([2]));
  });
});

describe("digits", () => {
  const { digits } = datasets;
  const pen = { size: 1, thickness: 2.4, style: 77 };

  it("are written in at least five ways each, within their frame", () => {
    expect(skeletons.length).toBe(10);
    for (const ways of skeletons) {
      expect(ways.length).toBeGreaterThanOrEqual(5);
      expect(ways.flat().join(" ")).toMatch(/^(\d{1,3},\d{1,3}\*?( |$))+$/);
      const places = ways.flatMap((strokes) => strokes.join(" ").split(/[ ,]/).map(Number.parseFloat));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
    }
  });

  it("are framed like those of MNIST: a box of about 20 cells around the centre of mass", () => {
    for (let style = 0; style < 40; style++) {
      const picture = pictureOf(digits, { ...pen, digit: style % 10, style });
      const { x, y } = momentsOf(picture, 28);
      expect(Math.hypot(x, y)).toBeLessThan(0.5);
      const marked = [...picture.keys()].filter((at) => picture[at] > 0.5);
      const sides = [marked.map((at) => at % 28), marked.map((at) => Math.floor(at / 28))].map(
        (places) => Math.max(...places) - Math.min(...places) + 1,
      );
      expect(Math.abs(Math.max(...sides) - 20)).toBeLessThanOrEqual(2);
    }
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

  it("are made fast enough for a decision map and for a new seed", () => {
    const values = defaultsOf(digits.settings);
    const start = performance.now();
    const { factors } = digits.draw(9, 1000, values);
    digits.inputs(factors, values);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
