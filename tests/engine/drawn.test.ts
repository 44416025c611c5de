import { describe, expect, it } from "vitest";
import { drawingsOf } from "../../src/datasets/drawn/drawings";
import { makeData } from "../../src/engine/data";
import { sizesIn } from "../../src/experiment/dataSettings";
import { forgetDrawings, keepDrawings } from "../../src/experiment/drawing";
import { setDataValue } from "../../src/experiment/edits";
import { datasetOf, describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { readLink, writeLink } from "../../src/share/link";
import { few, focus, started } from "./engines";

const plain = few("digits", 60);
const cross = Float32Array.from({ length: 784 }, (_, cell) => Number(cell % 28 === cell % 27));
const drawings = [
  { label: 7, pixels: cross },
  { label: 1, pixels: cross.map((value) => 1 - value) },
];
const kept = keepDrawings(plain, drawings)!;
const [seven] = drawingsOf(kept.data.values, [28, 28, 1], 10);

describe("drawings that are kept as examples", () => {
  it("are trained on, each as often as is said, once in front; nothing else changes", () => {
    const [before, after] = [makeData(plain).sets, makeData(setDataValue(kept, "drawnTimes", 3)).sets];
    expect(after.training.count).toBe(before.training.count + 2 * 3);
    expect([...after.training.labels.subarray(0, 2)]).toEqual([7, 1]);
    expect(after.training.slice(0, 1).inputs).toEqual(Float32Array.from(seven.pixels));
    expect([...after.training.labels.subarray(2, before.training.count + 2)]).toEqual([...before.training.labels]);
    expect([...after.training.labels.subarray(before.training.count + 2)]).toEqual([7, 1, 7, 1]);
    expect(after.training.slice(2, before.training.count + 2).inputs).toEqual(before.training.inputs);
    for (const set of ["validation", "test"] as const) expect(after[set].inputs).toEqual(before[set].inputs);
    const { dataset, values } = datasetOf(setDataValue(kept, "drawnTimes", 3).data);
    expect(sizesIn(dataset, values)[0]).toBe(after.training.count);
  });

  it("stand beside whatever is mixed in, as they were drawn", () => {
    const mixed = setDataValue(setDataValue(kept, "shuffle", true), "cue", 100);
    expect(makeData(mixed).sets.training.slice(0, 1).inputs).toEqual(Float32Array.from(seven.pixels));
  });

  it("are carried by the link, are forgotten when that is asked for, and leave other links alone", () => {
    const link = (experiment: typeof kept) => writeLink({ ...readLink("").link, experiment });
    const { problems, link: read } = readLink(link(kept));
    expect(problems).toEqual([]);
    expect(read.experiment.data).toEqual(kept.data);
    expect(link(forgetDrawings(kept))).toBe(link(plain));
    expect(link(plain)).not.toContain("drawn");
    expect(readLink("data=digits,drawn:7_xyz!").problems).toHaveLength(1);
  });

  it("are shown in the training set as pictures without factors, and are learned", async () => {
    const { engine } = await started(kept);
    const { parts } = await engine.snapshot(["example", "decision"], {
      ...focus,
      example: { kind: "stored", set: "training", index: 0 },
    });
    expect(parts.example).toMatchObject({ label: 7, factors: null });
    expect(parts.decision!.values.every(Number.isFinite)).toBe(true);
    await engine.step({ epochs: 15 });
    const after = await engine.snapshot(["example"], {
      ...focus,
      example: { kind: "drawn", pixels: Array.from(seven.pixels) },
    });
    const { output } = after.parts.example!;
    expect(output.indexOf(Math.max(...output))).toBe(7);
  });

  it("are offered for pictures in classes that are made on the spot, and wait where they don't fit", () => {
    const smaller = setDataValue(kept, "grid", "16");
    expect(describeNetwork(smaller).problem).toBeNull();
    expect(makeData(smaller).sets.training.count).toBe(makeData(plain).sets.training.count);
    expect(setDataValue(smaller, "grid", "28").data.values.drawn).toEqual(kept.data.values.drawn);
    expect(keepDrawings(presetOf("shapes"), [])).not.toBeNull();
  });
});
