import { assert, constantFrom, double, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, defaultsOf, number, range, set, size, split, toggle, units, type Setting } from "../../src/settings";

const words = { label: "Label", help: "Help" };

const every: Record<string, Setting<unknown>> = {
  number: number({ ...words, default: 0.03, min: 0, max: 10 }),
  whole: number({ ...words, default: 8, min: 1, max: 64, whole: true }),
  choice: choice({
    ...words,
    default: "same",
    options: [
      { value: "same", label: "same" },
      { value: "valid", label: "valid" },
    ],
  }),
  toggle: toggle({ ...words, default: false }),
  units: units(words),
  range: range({ ...words, default: [-22, 22], min: -180, max: 180, step: 1 }),
  spread: range({ ...words, default: [0, 90, "ends"], min: -180, max: 180, step: 1 }),
  size: size({ ...words, default: [3, 3], min: 1, max: 11 }),
  set: set({
    ...words,
    default: ["x", "y"],
    options: [
      { value: "x", label: "x" },
      { value: "y", label: "y" },
      { value: "xy", label: "xy" },
    ],
  }),
  split: split({ ...words, default: [60, 20, 20] }),
};

describe("every kind of setting", () => {
  for (const [kind, setting] of Object.entries(every)) {
    it(`${kind}: reads back what it writes`, () => {
      expect(setting.parse(setting.format(setting.default))).toEqual({ value: setting.default });
    });

    it(`${kind}: reads any text without throwing, and says when it changed the meaning`, () => {
      assert(
        property(
          oneof(
            string(),
            double().map(String),
            constantFrom("__proto__", "constructor", "NaN", "1e999", "-0", "3x", "..", "+"),
          ),
          (text) => {
            const { value } = setting.parse(text);
            const again = setting.parse(setting.format(value));
            expect(again.problem).toBeUndefined();
            expect(again.value).toEqual(value);
          },
        ),
      );
    });
  }
});

describe("a number", () => {
  const rate = number({ ...words, default: 0.03, min: 0.0001, max: 10 });
  it("is cut to its range, and says so", () => {
    expect(rate.parse("1e9")).toMatchObject({ value: 10, problem: { values: { max: 10, value: 10 } } });
    expect(rate.parse("-1")).toMatchObject({ value: 0.0001 });
    expect(rate.parse("Infinity").value).toBe(10);
  });
  it("falls back to its default when there is no number", () => {
    expect(rate.parse("fast")).toMatchObject({ value: 0.03, problem: { values: { text: "fast" } } });
    expect(rate.parse("").problem).toBeDefined();
  });
  it("is written without the noise of binary fractions", () => expect(rate.format(0.1 + 0.2)).toBe("0.3"));
});

describe("a range", () => {
  const turn = range({ ...words, default: [-22, 22], min: -180, max: 180, step: 1 });
  it("is two ends or one number, and may name how values lie between", () => {
    expect(turn.parse("0..90")).toEqual({ value: [0, 90] });
    expect(turn.parse("90..0 ~ Normal")).toMatchObject({ value: [0, 90, "normal"] });
    expect(turn.parse("5~high")).toEqual({ value: [5, 5, "high"] });
    expect(turn.parse("0..90~uniform")).toEqual({ value: [0, 90] });
    expect([turn.format([0, 90, "ends"]), turn.format([0, 90])]).toEqual(["0..90~ends", "0..90"]);
  });
  it("is written as one number around zero where it is symmetric", () => {
    const spread = range({ ...words, default: [-15, 15], min: -22.5, max: 22.5, step: 0.5, symmetric: true });
    expect(spread.parse("10")).toEqual({ value: [-10, 10] });
    expect(spread.parse("30~ends")).toMatchObject({
      value: [-22.5, 22.5, "ends"],
      problem: { values: { high: 22.5 } },
    });
    for (const value of [
      [-10, 10],
      [0, 0],
      [5, 5],
      [-5, -5],
      [-3, 8, "low"],
    ] as const)
      expect(spread.parse(spread.format(value))).toEqual({ value });
    expect([spread.format([-10, 10]), spread.format([5, 5])]).toEqual(["10", "5..5"]);
  });
  it("keeps its ends where the distribution is unknown, and says so", () => {
    for (const text of ["0..90~bell", "0..90~normal~low", "0..90~constructor"])
      expect(turn.parse(text)).toMatchObject({ value: [0, 90], problem: { values: { value: "uniform" } } });
    expect(turn.parse("0..900~low")).toMatchObject({ value: [0, 180, "low"], problem: { values: { high: 180 } } });
    expect(turn.parse("x~low")).toMatchObject({ value: [-22, 22], problem: { values: { text: "x~low" } } });
  });
});

describe("a size", () => {
  const kernel = size({ ...words, default: [3, 3], min: 1, max: 11 });
  it("is one number or two", () => {
    expect(kernel.parse("5").value).toEqual([5, 5]);
    expect(kernel.parse("1x3").value).toEqual([1, 3]);
    expect(kernel.format([1, 3])).toBe("1x3");
  });
  it("is cut to its limits, and says so", () =>
    expect(kernel.parse("99x0")).toMatchObject({ value: [11, 1], problem: {} }));
});

describe("a range", () => {
  const turn = range({ ...words, default: [-22, 22], min: -180, max: 180, step: 1 });
  it("takes its ends in either order", () => expect(turn.parse("30..-30")).toMatchObject({ value: [-30, 30] }));
  it("may be a single number", () => expect(turn.parse("7")).toEqual({ value: [7, 7] }));
});

describe("a split", () => {
  const shares = split({ ...words, default: [60, 20, 20] });
  it("adds up to a hundred or is refused", () => {
    expect(shares.parse("98-1-1")).toEqual({ value: [98, 1, 1] });
    expect(shares.parse("50/50/0")).toEqual({ value: [50, 50, 0] });
    expect(shares.parse("50-20-20")).toMatchObject({ value: [60, 20, 20], problem: {} });
    expect(shares.parse("0-50-50").problem).toBeDefined();
  });
});

describe("a table of settings", () => {
  it("gives its defaults by name", () =>
    expect(defaultsOf({ rate: every.number, kernel: every.size })).toEqual({ rate: 0.03, kernel: [3, 3] }));
});
