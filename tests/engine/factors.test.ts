import { describe, expect, it } from "vitest";
import { makeData } from "../../src/engine/data";
import { setDataValue } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import type { SetName } from "../../src/experiment/snapshot";
import { wilsonInterval } from "../../src/math/wilson";
import { gapOf } from "../../src/views/scores/gap";
import { few, part, started } from "./engines";

const withValues = (start: Experiment, values: Readonly<Record<string, unknown>>): Experiment =>
  Object.entries(values).reduce((experiment, [name, value]) => setDataValue(experiment, name, value), start);

const turns = (experiment: Experiment, set: SetName): readonly number[] => {
  const { sets, dataset, factorCount } = makeData(experiment);
  const place = dataset.factors.findIndex(({ name }) => name === "turn");
  return Array.from({ length: sets[set].count }, (_, row) => sets[set].factors[row * factorCount + place]);
};

describe("the counts of the factors", () => {
  it("say how the training examples lie in the range of each factor that has one", async () => {
    const { engine } = await started(setDataValue(few("noughts", 200), "turn", [-25, 25, "ends"]));
    const counts = await part(engine, "factors");
    expect(Object.keys(counts)).toEqual(["bend", "turn", "across", "up", "size", "thickness", "contrast"]);
    for (const each of Object.values(counts)) expect(each.reduce((sum, count) => sum + count)).toBe(120);
    expect(counts.turn[0] + counts.turn[8]).toBe(120);
    expect(counts.bend.every((count) => count > 0)).toBe(true);
  });

  it("count how far bars are off their direction, which is no factor itself", async () => {
    const { engine } = await started(setDataValue(few("bars", 200), "spread", [-10, 20, "low"]));
    const { spread } = await part(engine, "factors");
    expect(spread.reduce((sum, count) => sum + count)).toBe(120);
    const third = (from: number) => spread.slice(from, from + 3).reduce((sum, count) => sum + count);
    expect(third(0)).toBeGreaterThan(2 * third(6));
  });

  it("are none for points", async () => {
    const { engine } = await started(few("spiral"));
    expect(await part(engine, "factors")).toEqual({});
  });
});

describe("an evenly drawn test", () => {
  const ends = { count: 1000, turn: [-25, 25, "ends"], bend: [-1, 1, "low"] };
  it("has values between where training and validation have the ends alone", () => {
    const experiment = withValues(presetOf("noughts"), { ...ends, shift: "even" });
    for (const set of ["training", "validation"] as const)
      expect(turns(experiment, set).every((turn) => Math.abs(turn) === 25)).toBe(true);
    const between = turns(experiment, "test").filter((turn) => Math.abs(turn) < 20);
    expect(Math.abs(between.length / 200 - 0.8)).toBeLessThan(0.1);
  });

  it("changes nothing but the test, and nothing where all is drawn evenly", () => {
    const [plain, even] = ["alike", "even"].map((shift) => withValues(presetOf("noughts"), { ...ends, shift }));
    expect(turns(even, "training")).toEqual(turns(plain, "training"));
    const [alike, same] = ["alike", "even"].map((shift) => withValues(presetOf("noughts"), { count: 200, shift }));
    expect(turns(same, "test")).toEqual(turns(alike, "test"));
    expect([...makeData(same).sets.test.labels]).toEqual([...makeData(alike).sets.test.labels]);
    expect([...makeData(same).sets.test.inputs]).toEqual([...makeData(alike).sets.test.inputs]);
  });

  it("is a mismatch for a network that was trained on the ends alone", async () => {
    const data = { count: 600, angle: [-90, 90, "ends"], shift: "even" };
    const { engine } = await started(withValues(few("textures"), data));
    await engine.step({ epochs: 8 });
    const { accuracy, validation } = await part(engine, "progress");
    const test = await engine.test();
    const counts = { training: 360, validation: 120, test: 120 };
    const shares = { training: accuracy ?? 0, validation: validation.accuracy ?? 0, test: test.accuracy ?? 0 };
    const counted = (["training", "validation", "test"] as const).map((set) => {
      const [count, right] = [counts[set], Math.round(shares[set] * counts[set])];
      return { set, right, count, accuracy: shares[set], interval: wilsonInterval(right, count) };
    });
    expect(shares.validation).toBeGreaterThan(0.9);
    expect(gapOf(counted, 5)).toBe("mismatch");
  });

  it("keeps a rare class rare", () => {
    const { sets } = makeData(withValues(presetOf("noughts"), { ...ends, rare: 9, shift: "even" }));
    const rare = sets.test.labels.filter((label) => label === 1).length;
    expect(rare).toBeGreaterThan(5);
    expect(rare).toBeLessThan(40);
  });
});
