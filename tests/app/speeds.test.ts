import { describe, expect, it } from "vitest";
import { placeOfSpeed, speeds, spokenSpeed } from "../../src/app/speeds";
import { presetSpeed } from "../../src/experiment/presets";
import { datasets, type DatasetId } from "../../src/datasets";
import { translate } from "../../src/locales";

describe("the speed slider", () => {
  it("has a place for the speed of every preset", () => {
    const own = (Object.keys(datasets) as DatasetId[]).map((id) => presetSpeed(id));
    expect(own.filter((speed) => !speeds.includes(speed))).toEqual([]);
  });

  it("shows a speed from a link at the nearest place", () => {
    expect(speeds[placeOfSpeed(55)]).toBe(60);
    expect(speeds[placeOfSpeed(9_000)]).toBe(500);
    expect(speeds[placeOfSpeed(Infinity)]).toBe(Infinity);
  });

  it("says what it is in words", () => {
    const said = [0.5, 1, 60, Infinity].map((speed) => translate("en", spokenSpeed(speed)));
    expect(said).toEqual(["one step in 2 s", "1 step/s", "60 steps/s", "flat out"]);
  });
});
