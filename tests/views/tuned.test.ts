import { describe, expect, it } from "vitest";
import { presetOf } from "../../src/experiment/presets";
import { describeNetwork } from "../../src/experiment/network";
import { translate } from "../../src/locales";
import { columnsOf } from "../../src/views/network/columns";
import { axesOf, preferenceText } from "../../src/views/network/tuned";
import { rangesOf } from "../../src/views/network/tunedRanges";

const side = 6;
const bars = presetOf("bars");
/** Angle across, 0° to 180°; shift up, −6 px to 6 px. */
const axes = axesOf(bars, [0, 2]);

/** Answers over the plane, row 0 on top. */
const over = (answer: (column: number, row: number) => number) =>
  Float32Array.from({ length: side * side }, (_, at) => answer(at % side, Math.floor(at / side)));

const said = (answer: (column: number, row: number) => number) =>
  translate("en", preferenceText({ values: over(answer), rows: side, columns: side }, axes));

describe("what a unit prefers", () => {
  it("is a value of the one factor it cares for, whatever the other", () => {
    expect(said((column) => (column === 1 ? 2 : 0.1))).toBe("Most at angle 45°, whatever the shift up: 2.");
    expect(said((_, row) => (row === 0 ? 3 : -1))).toBe("Most at shift up 5 px, whatever the angle: 3.");
  });

  it("is a place where it cares for both, and none where it cares for neither", () => {
    expect(said((column, row) => (column === 5 && row === 5 ? 1.25 : 0))).toBe(
      "Most at angle 165°, shift up −5 px: 1.25.",
    );
    expect(said((column, row) => 1 + ((column + row) % 2))).toBe(
      "Much the same at every angle and shift up: 2 at most.",
    );
    expect(said(() => 0)).toBe("0 at every angle and shift up.");
    expect(said((column) => (column === 3 ? Number.NaN : 1))).toBe("It gives no number there.");
  });
});

describe("the colours of what units answer over two factors", () => {
  const network = describeNetwork(bars);
  const columns = columnsOf(bars, network);
  const layers = network.layers.map(({ spec, output }) => {
    const units = output[output.length - 1];
    const values = Float32Array.from({ length: units * side * side }, (_, at) => 1 + at / (units * side * side));
    return { key: spec.key, units, values };
  });
  const pictures = { kind: "tuned", tuning: { axes: [0, 2], side, layers } } as const;

  it("run from the weakest to the strongest answer of the unit, of its layer or of all maps", () => {
    const { units } = columns[1];
    const [low, high] = rangesOf(columns, pictures, "layer")(1, 0);
    expect([low, high]).toEqual([1, layers[0].values.at(-1)]);
    expect(rangesOf(columns, pictures, "network")(1, 0)).toEqual([low, high]);
    const own = rangesOf(columns, pictures, "unit")(1, units - 1);
    expect(own[1]).toBe(high);
    expect(own[0]).toBeGreaterThan(low);
  });

  it("don't blow up the little differences of a unit that hardly cares", () => {
    const [low, high] = rangesOf(columns, pictures, "unit")(1, 0);
    expect(high - low).toBeCloseTo(0.3 * high, 6);
  });
});
