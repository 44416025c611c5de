import { expect, it } from "vitest";
import type { Parts, Snapshot } from "../../src/experiment/snapshot";
import { createNewest } from "../../src/session/newest";

const kept = (step: number): Parts["kept"] => ({ steps: Float32Array.of(step), bytes: 1, room: 2 });
const answer = (step: number, parts: Partial<Parts>, made: Snapshot["made"]): Snapshot => ({
  step,
  generation: 1,
  parts,
  made,
});

it("completes an answer by the parts that were not sent again, as the same objects", () => {
  const newest = createNewest();
  expect(newest.known()).toBeUndefined();
  const first = newest.complete(answer(1, { kept: kept(1), maps: [] }, { kept: 1, maps: 2 }));
  expect(newest.known()).toEqual({ kept: 1, maps: 2 });
  const second = newest.complete(answer(2, { kept: kept(2) }, { kept: 3, maps: 2 }));
  expect(second.parts.maps).toBe(first.parts.maps);
  expect(second.parts.kept?.steps[0]).toBe(2);
  const third = newest.complete(answer(3, {}, { kept: 3 }));
  expect(Object.keys(third.parts)).toEqual(["kept"]);
  newest.forget();
  expect(newest.known()).toBeUndefined();
});
