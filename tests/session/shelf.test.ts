import { describe, expect, it } from "vitest";
import type { Focus, Marks, PartName, Parts } from "../../src/experiment/snapshot";
import { createShelf } from "../../src/session/shelf";

const focus: Focus = { example: { kind: "stored", set: "validation", index: 0 }, axes: [0, 1], set: "validation" };

/** An engine whose parts are as new as their marks. */
function stage() {
  const world = { run: 1, marks: { weights: 1, maps: 2 } as Record<string, number>, asked: [] as Marks[] };
  const ask = (names: readonly PartName[], _focus: Focus, have: Marks) => {
    world.asked.push(have);
    const changed = names.filter((name) => have[name] !== world.marks[name]);
    const parts = Object.fromEntries(changed.map((name) => [name, { made: world.marks[name] }])) as Partial<Parts>;
    return Promise.resolve({ step: 0, generation: 1, parts, marks: { ...world.marks } });
  };
  return { world, shelf: createShelf(ask, () => world.run) };
}

describe("the shelf", () => {
  it("puts parts that stand beside those that came, as the same objects", async () => {
    const { world, shelf } = stage();
    const first = await shelf(["weights", "maps"], focus);
    expect(first.parts).toEqual({ weights: { made: 1 }, maps: { made: 2 } });
    world.marks.maps = 3;
    const second = await shelf(["weights", "maps"], focus);
    expect(world.asked).toEqual([{}, { weights: 1, maps: 2 }]);
    expect(second.parts).toEqual({ weights: { made: 1 }, maps: { made: 3 } });
    expect(second.parts.weights).toBe(first.parts.weights);
  });

  it("gives only what is asked for, and keeps the rest for later", async () => {
    const { shelf } = stage();
    const first = await shelf(["weights", "maps"], focus);
    expect(Object.keys((await shelf(["weights"], focus)).parts)).toEqual(["weights"]);
    expect((await shelf(["maps"], focus)).parts.maps).toBe(first.parts.maps);
  });

  it("is empty for another run, whose engine may count from the beginning", async () => {
    const { world, shelf } = stage();
    await shelf(["weights"], focus);
    world.run = 2;
    await shelf(["weights"], focus);
    expect(world.asked).toEqual([{}, {}]);
  });
});
