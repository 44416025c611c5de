import { describe, expect, it } from "vitest";
import { mostPainted, painted } from "../../src/datasets/painted";
import { createEngine } from "../../src/engine/engine";
import { setBackend } from "../../src/experiment/edits";
import { erase, movePoint, paint, paintedPoints } from "../../src/experiment/painting";
import { presetOf } from "../../src/experiment/presets";
import { readLink, writeLink } from "../../src/share/link";
import { focus } from "../engine/engines";

const start = presetOf("painted");

describe("painted points", () => {
  it("are added, moved and erased where the hand is, the others untouched", () => {
    const one = paint(start, 1.234, -2.06, 1);
    expect(paintedPoints(one).at(-1)).toEqual([1.2, -2.1, 1]);
    expect(paintedPoints(one).slice(0, -1)).toEqual(paintedPoints(start));
    expect(paintedPoints(movePoint(one, [1.1, -2], [-5.04, 4]))).toEqual([...paintedPoints(start), [-5, 4, 1]]);
    expect(paintedPoints(erase(one, 1.2, -2))).toEqual(paintedPoints(start));
  });

  it("stand in the link, and come back from it", () => {
    const experiment = paint(paint(start, 5, -5, 0), -5.5, 5, 1);
    const link = writeLink({ ...readLink("").link, experiment });
    expect(link).toContain("5_-5_0;-5.5_5_1");
    expect(readLink(link)).toMatchObject({ problems: [], link: { experiment: { data: experiment.data } } });
    const most = Array.from({ length: mostPainted }).reduce<typeof start>(
      (before, _, index) => paint(before, (index % 12) - 5.9, 5.9 - (index % 11), 1),
      start,
    );
    const long = readLink(writeLink({ ...readLink("").link, experiment: most }));
    expect(long.problems).toEqual([]);
    expect(paintedPoints(long.link.experiment)).toEqual(paintedPoints(most));
  });

  it("that are nonsense in a link are refused, and no more are read than fit", () => {
    const { points } = painted.settings;
    for (const text of ["9_0_1", "1_2", "1_2_3", "a_b_0", "1_1_0;"]) expect(points.parse(text).problem).toBeDefined();
    const many = Array.from({ length: 900 }, () => "1_1_0").join(";");
    expect(points.parse(many).value.length).toBe(mostPainted);
  });

  it("are learned from, all of them, and too few are refused with a sentence", async () => {
    const experiment = setBackend(paint(paint(start, 5, 5, 1), -5, -5, 0), "reference");
    const engine = createEngine(async () => null);
    await engine.load(experiment);
    await engine.step({ epochs: 40 });
    const { parts } = await engine.snapshot(["progress", "stock"], focus);
    const { training, validation, test } = parts.stock?.counts ?? {};
    const all = [training, validation, test].flatMap((counts) => [...(counts ?? [])]);
    expect(all.reduce((sum, count) => sum + count)).toBe(14);
    expect(parts.progress?.accuracy).toBeGreaterThan(0.9);
    const three = {
      ...experiment,
      data: { ...experiment.data, values: { ...experiment.data.values, points: [[0, 0, 1]] } },
    };
    await expect(engine.load(three)).rejects.toMatchObject({ text: expect.stringContaining("Four points") });
  });
});
