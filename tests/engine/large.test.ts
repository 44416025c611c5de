import { expect, it } from "vitest";
import { isLarge, pieceFor } from "../../src/engine/large";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import type { Parts, PartName } from "../../src/experiment/snapshot";
import { setBackend } from "../../src/experiment/edits";
import { readLink } from "../../src/share/link";
import { few, focus, started, until } from "./engines";

/** Two layers of 24 maps, 46 million multiplications an example, and 60 examples. */
const large = (): Experiment => {
  const link =
    "data=shapes,count:60&net=conv2d,filters:24,kernel:7,padding:same/conv2d,filters:24,kernel:7,padding:same/flatten/dense,units:3";
  return setBackend(readLink(link).link.experiment, "reference");
};

const names: readonly PartName[] = ["confusion", "decision", "maps", "gallery", "progress"];

it("is told from those whose looks take no time, and goes through in pieces of as many examples as that allows", () => {
  expect(isLarge(describeNetwork(large()))).toBe(true);
  expect(isLarge(describeNetwork(few("digits")))).toBe(false);
  expect(pieceFor({ multiplications: 1e6 }, 128)).toBe(128);
  expect(pieceFor({ multiplications: 1e8 }, 128)).toBe(20);
  expect(pieceFor({ multiplications: 1e12 }, 128)).toBe(1);
});

it("shows its maps at once, and what takes many examples by and by, to the same numbers", async () => {
  const { engine } = await started(large());
  const first = await engine.snapshot(names, focus);
  expect(first.unfinished).toBe(true);
  expect(Object.keys(first.parts).toSorted()).toEqual(["maps", "progress"]);
  expect([first.parts.progress?.loss, first.parts.progress?.exact]).toEqual([NaN, false]);

  let seen: Partial<Parts> = {};
  let { marks, unfinished } = first;
  for (let more = 0; unfinished; more++) {
    const next = await engine.snapshot(names, focus, marks);
    ({ marks, unfinished } = next);
    seen = { ...seen, ...next.parts };
    expect(more).toBeLessThan(100);
  }
  const { progress, confusion, decision, gallery } = seen;
  const right = [0, 1, 2].reduce((sum, kind) => sum + (confusion?.counts[kind * 4] ?? NaN), 0);
  expect(right / (confusion?.examples ?? NaN)).toBeCloseTo(progress?.validation.accuracy ?? NaN, 6);
  expect(progress?.exact).toBe(true);
  expect(gallery?.indices.length).toBeGreaterThan(0);
  for (let cell = 0; cell < 256; cell++) {
    const sum = decision?.values.subarray(cell * 3, cell * 3 + 3).reduce((all, each) => all + each);
    expect(sum).toBeCloseTo(1, 5);
  }
});

it("is seen before its first step where it trains at once", async () => {
  const { engine } = await started(few("digits"));
  await engine.load(large(), [], 2);
  const { step, parts } = await engine.snapshot(names, focus);
  expect([step, Object.keys(parts).toSorted()]).toEqual([0, ["maps", "progress"]]);
  expect(await until(engine, 1)).toBeGreaterThan(0);
  await engine.pause();
});
