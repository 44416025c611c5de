import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import { fateOf } from "../../src/engine/probes/trajectories";
import type { PartName, Snapshot } from "../../src/experiment/snapshot";
import { few, focus } from "./engines";

/** A snapshot that has come to its end. */
async function whole(engine: ReturnType<typeof createEngine>, parts: readonly PartName[], at: number | null) {
  let found: Snapshot;
  do found = await engine.snapshot(parts, { ...focus, at });
  while (found.unfinished);
  return found.parts;
}

describe("what changed between two moments", () => {
  it("is how many examples became right and wrong, and how far each unit went", async () => {
    const engine = createEngine();
    await engine.load(few("bars", 200));
    await engine.step({ batches: 60 });
    const now = await whole(engine, ["progress", "weights"], null);
    const then = await whole(engine, ["progress", "weights", "changed"], 10);
    const { changed } = then;
    if (!changed?.flips) throw new Error("fifty steps must change something");
    expect([changed.from, changed.to]).toEqual([10, 60]);
    const right = (parts: typeof now) => (parts.progress?.validation.accuracy ?? 0) * (changed.flips?.examples ?? 0);
    expect(changed.flips.better.count - changed.flips.worse.count).toBeCloseTo(right(now) - right(then), 5);
    expect(changed.flips.better.count).toBeGreaterThan(changed.flips.worse.count);
    // Filter by filter, from the weights themselves.
    const kernel = (parts: typeof now) => parts.weights?.[0].arrays[0].values ?? new Float32Array();
    const [old, young] = [kernel(then), kernel(now)];
    for (const unit of changed.units.filter(({ key }) => key === now.weights?.[0].key)) {
      const column = (values: Float32Array) => values.filter((_, place) => place % 4 === unit.unit);
      expect(unit.before).toEqual(column(old));
      expect(unit.after).toEqual(column(young));
    }
    expect(changed.units.map(({ moved }) => moved)).toEqual(
      changed.units.map(({ moved }) => moved).toSorted((a, b) => b - a),
    );
  });

  it("is nothing before the first step", async () => {
    const engine = createEngine();
    await engine.load(few("bars"));
    expect((await whole(engine, ["changed"], null)).changed).toBeNull();
  });
});

describe("the course of an example", () => {
  it("says what became of it", () => {
    expect(
      [
        [1, 1, 1],
        [0, 1, 1],
        [0, 1, 0],
        [1, 1, 0],
        [0, 0, 0],
      ].map(fateOf),
    ).toEqual(["always", "learned", "forgotten", "forgotten", "never"]);
  });

  it("agrees with what was right when, and leaves what is looked at as it is", async () => {
    const engine = createEngine();
    await engine.load(few("bars", 200));
    await engine.step({ batches: 60 });
    const before = await whole(engine, ["weights", "confusion"], 20);
    const { trajectories, progress } = await whole(engine, ["trajectories", "progress"], null);
    if (!trajectories || !progress) throw new Error("examples must have a course");
    expect(Array.from(trajectories.steps)).toEqual([0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 60]);
    const wrong = trajectories.counts.forgotten + trajectories.counts.never;
    expect(wrong).toBe(Math.round((1 - (progress.validation.accuracy ?? 0)) * trajectories.examples));
    for (const { right, indices } of [trajectories.forgotten, trajectories.never])
      for (const place of indices.keys()) expect(right[(place + 1) * trajectories.steps.length - 1]).toBe(0);
    expect(await whole(engine, ["weights", "confusion"], 20)).toEqual(before);
  });
});
