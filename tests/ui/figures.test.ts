import { describe, expect, it } from "vitest";
import { figure, lossFigure, percent } from "../../src/ui/figures";

describe("figures", () => {
  it("have a true minus and no empty decimals", () => {
    expect([figure(-1.5), figure(2), figure(-0.001), figure(0.126)]).toEqual(["−1.5", "2", "0", "0.13"]);
    expect([figure(Number.NaN), figure(Number.NEGATIVE_INFINITY)]).toEqual(["NaN", "−∞"]);
  });

  it("do not call the nearly certain certain", () => {
    expect([percent(0.694), percent(0.995), percent(0.9949), percent(1), percent(0), percent(Number.NaN)]).toEqual([
      "69%",
      "99+%",
      "99%",
      "100%",
      "0%",
      "–",
    ]);
  });

  it("write losses with two digits that count", () => {
    expect([0.19, 2.3026, 0.0534, 0, 0.00001, 123456].map(lossFigure)).toEqual([
      "0.19",
      "2.30",
      "0.053",
      "0.00",
      "1e−5",
      "1.2e5",
    ]);
  });
});
