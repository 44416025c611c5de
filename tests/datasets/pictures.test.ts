import { describe, expect, it } from "vitest";
import { datasets } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { defaultsOf, type Values, type ValuesOf } from "../../src/settings";
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
    const { factors, labels } = bars.draw(1, 400, { ...defaultsOf(bars.settings), spread: [-22, 22] });
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

/** A dataset's examples: what stands in a column of factors, and the labels, when this is asked. */
function asked(dataset: Dataset, column: string, given: Values = {}) {
  const { factors, labels } = dataset.draw(1, 240, { ...defaultsOf(dataset.settings), ...given });
  const index = dataset.factors.findIndex(({ name }) => name === column);
  const values = Array.from(labels, (_, row) => factors[row * dataset.factors.length + index]);
  return { values, labels: [...labels] };
}

/** The mean colour of a picture of three channels where another differs from it. */
function colourWhereOther(picture: Float32Array, other: Float32Array): readonly number[] {
  const sums = [0, 0, 0];
  let cells = 0;
  for (let at = 0; at < picture.length; at += 3) {
    if (picture.subarray(at, at + 3).every((value, channel) => Math.abs(value - other[at + channel]) < 0.05)) continue;
    cells += 1;
    for (const channel of [0, 1, 2]) sums[channel] += picture[at + channel];
  }
  return [cells, ...sums.map((sum) => sum / cells)];
}

describe("X and O", () => {
  it("are labelled by their sign; bent the other way they are mirrored", () => {
    const { values, labels } = asked(datasets.noughts, "sign");
    expect(labels).toEqual(values);
    const [left, right] = [-0.5, 0.5].map((bend) =>
      pictureOf(datasets.noughts, { sign: 1, bend, size: 1, thickness: 1.6, contrast: 1 }),
    );
    expect(left).not.toEqual(right);
    expectClose(
      right,
      left.map((_, at) => left[16 * Math.floor(at / 16) + 15 - (at % 16)]),
    );
  });
});

describe("traffic lights", () => {
  const { lights } = datasets;
  const lamp = { size: 0.9, sky: 0.3 };

  it("light the lamp of their colour in its place, or any lamp where the learner says so", () => {
    const { values, labels } = asked(lights, "place");
    expect(values).toEqual(labels);
    const any = asked(lights, "place", { order: "any" });
    for (const colour of [0, 1, 2])
      expect(new Set(any.values.filter((_, row) => any.labels[row] === colour)).size).toBe(3);
  });

  it("show red, amber and green", () => {
    const [red, amber, green] = [0, 1, 2].map((colour) => {
      const dark = pictureOf(lights, { ...lamp, place: 1, colour: (colour + 1) % 3 });
      return colourWhereOther(pictureOf(lights, { ...lamp, place: 1, colour }), dark);
    });
    expect(red[1]).toBeGreaterThan(1.5 * Math.max(red[2], red[3]));
    expect(green[2]).toBeGreaterThan(1.5 * green[1]);
    expect(Math.min(amber[1], amber[2])).toBeGreaterThan(1.5 * amber[3]);
  });
});

describe("faces", () => {
  const face = { size: 1, skin: 0.8, tone: 0.2, ground: 0.5 };

  it("are the same pictures whether mouth, hair or glasses are asked for, each labelled by its own factor", () => {
    const mouth = asked(datasets.faces, "mouth");
    expect(mouth.values.map((curve) => (curve < -0.4 ? 0 : curve > 0.4 ? 2 : 1))).toEqual(mouth.labels);
    const hair = asked(datasets.faces, "hair", { label: "hair" });
    expect(hair.values.map((length) => Number(length > 0.5))).toEqual(hair.labels);
    const glasses = asked(datasets.faces, "glasses", { label: "glasses" });
    expect(glasses.values).toEqual(glasses.labels);
  });

  it("smile upwards: the corners of the mouth rise with it", () => {
    const happy = pictureOf(datasets.faces, { ...face, mouth: 1 });
    const sad = pictureOf(datasets.faces, { ...face, mouth: -1 });
    // Where the left corner of the mouth is, and three rows below it, in green, which lips lack and skin has.
    const [above, below] = [17, 20].map((row) => happy[3 * (28 * row + 9) + 1] - sad[3 * (28 * row + 9) + 1]);
    expect(above).toBeLessThan(-0.1);
    expect(below).toBeGreaterThan(0.1);
  });

  it("have longer hair by their hair, and nothing else", () => {
    const [short, long] = [0, 1].map((hair) => pictureOf(datasets.faces, { ...face, hair }));
    const rows = [...short.keys()]
      .filter((at) => Math.abs(short[at] - long[at]) > 0.05)
      .map((at) => Math.floor(at / 84));
    expect(rows.length).toBeGreaterThan(60);
    expect(Math.min(...rows)).toBeGreaterThan(9);
  });
});

const has = (length: number) => Number(length > 0);

describe("animals", () => {
  const animal = { size: 1, fur: 0.5, ground: 0.5 };

  it("are labelled by whiskers, tail, both or ears", () => {
    const { animals } = datasets;
    const parts = asked(animals, "whiskers");
    const tails = asked(animals, "tail");
    expect(parts.values.map((whiskers, row) => has(whiskers) + 2 * has(tails.values[row]))).toEqual(parts.labels);
    for (const part of ["whiskers", "tail"]) {
      const { values, labels } = asked(animals, part, { label: part });
      expect(values.map(has)).toEqual(labels);
    }
    const { values, labels } = asked(animals, "ears", { label: "ears" });
    expect(values).toEqual(labels);
  });

  it("have whiskers and tail apart from each other, mirrored as they face", () => {
    const { animals } = datasets;
    const bare = pictureOf(animals, animal);
    const where = (part: string) => {
      const picture = pictureOf(animals, { ...animal, [part]: 1 });
      return new Set([...picture.keys()].filter((at) => Math.abs(picture[at] - bare[at]) > 0.05));
    };
    const [whiskers, tail] = [where("whiskers"), where("tail")];
    expect(whiskers.size).toBeGreaterThan(20);
    expect(tail.size).toBeGreaterThan(20);
    expect([...whiskers].filter((at) => tail.has(at)).length).toBeLessThan(whiskers.size / 3);
    const right = pictureOf(animals, { ...animal, tail: 1, facing: 1 });
    const left = pictureOf(animals, { ...animal, tail: 1, facing: 0 });
    const mirrored = left.map((_, at) => {
      const [row, column, channel] = [Math.floor(at / 84), Math.floor((at % 84) / 3), at % 3];
      return left[84 * row + 3 * (27 - column) + channel];
    });
    expectClose(right, mirrored);
  });
});

describe("textures", () => {
  const { textures } = datasets;
  const texture = { spacing: 6, contrast: 1 };
  const ofPattern = (pattern: number, more = {}) => pictureOf(textures, { ...texture, pattern, ...more });

  it("repeat by their spacing, and go across as their shift says", () => {
    for (const pattern of [0, 2, 3]) {
      const repeat = pattern === 2 ? 8.4 : 6;
      expectClose(ofPattern(pattern, { across: repeat }), ofPattern(pattern));
      expect(ofPattern(pattern, { across: repeat / 2 })).not.toEqual(ofPattern(pattern));
    }
  });

  it("lie at their angle: stripes upright at 0°, level at 90°", () => {
    const upright = ofPattern(0);
    for (let row = 1; row < 24; row++)
      expect(upright.subarray(24 * row, 24 * row + 24)).toEqual(upright.subarray(0, 24));
    const level = ofPattern(0, { angle: 90 });
    for (let row = 0; row < 24; row++) expect(new Set(level.subarray(24 * row, 24 * row + 24)).size).toBeLessThan(3);
  });

  it("cover about half of a picture whatever the pattern, so that brightness alone doesn't tell them apart", () => {
    for (const pattern of [0, 1, 2, 3, 4]) {
      const mean = ofPattern(pattern, { angle: 20 }).reduce((sum, value) => sum + value, 0) / 576;
      expect(mean).toBeGreaterThan(0.25);
      expect(mean).toBeLessThan(0.8);
    }
  });
});
