import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets";
import { defaultsOf, type ValuesOf } from "../../src/settings";
import { expectClose, momentsOf, pictureOf } from "./pictures";

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
