import { describe, expect, it } from "vitest";
import { accuracyFigure, scoreFigure } from "../../src/app/spoken";

describe("the figures of a run", () => {
  it("call nothing perfect that is not", () => {
    expect([1, 0.99999, 0.953, 0].map(accuracyFigure)).toEqual(["100%", "99.9%", "95.3%", "0.0%"]);
  });

  it("show the loss of what has no accuracy, and never that a number is none", () => {
    expect(scoreFigure({ loss: 0.2549, accuracy: null })).toBe("0.25");
    expect(scoreFigure({ loss: Number.NaN, accuracy: null })).toBe("–");
    expect(scoreFigure({ loss: 1, accuracy: Number.NaN })).toBe("–");
  });
});
