import { describe, expect, it } from "vitest";
import { createAnchors } from "../../src/engine/anchors";
import { beginning, type Kept } from "../../src/engine/keep";
import { createMemory } from "../../src/engine/memory";
import { presetOf } from "../../src/experiment/presets";

const array = (name: string, value: number) => ({ name, shape: [10], values: new Float32Array(10).fill(value) });
const kept = (step: number): Kept => ({
  state: { step, layers: { l1: [array("kernel", step)] }, slots: { l1: [array("kernel/m", step)] } },
  passage: beginning,
});

describe("states to go on from", () => {
  it("stand at even distances, within their room, the first always among them", () => {
    const anchors = createAnchors(20 * 80);
    for (let step = 0; step <= 1000; step++) if (anchors.wants(step)) anchors.add(kept(step));
    expect(anchors.bytes()).toBeLessThanOrEqual(20 * 80);
    expect(anchors.before(40)?.state.step).toBe(0);
    expect(anchors.before(1000)?.state.step).toBe(960);
    expect(anchors.before(63)?.state.step).toBe(0);
    expect(anchors.before(64)?.state.step).toBe(64);
  });

  it("are at most 128, and one even where there is no room", () => {
    const many = createAnchors(1e9);
    for (let step = 0; step <= 1000; step++) if (many.wants(step)) many.add(kept(step));
    expect(many.bytes()).toBeLessThanOrEqual(128 * 80);
    const none = createAnchors(0);
    for (let step = 0; step <= 1000; step++) if (none.wants(step)) none.add(kept(step));
    expect(none.bytes()).toBe(80);
    expect(none.before(1000)?.state.step).toBe(0);
  });
});

describe("the way to a step", () => {
  const [first, second, third] = [presetOf("moons"), presetOf("circle"), presetOf("spiral")];

  function remembered() {
    const memory = createMemory();
    memory.began(0, first);
    for (let step = 0; step <= 100; step++) {
      if (step === 40) memory.began(40, second);
      if (step === 70) memory.began(70, third);
      if (memory.wants(step)) memory.take(kept(step), step / 10);
    }
    return memory;
  }

  it("begins at the newest state before it, with the experiment of then", () => {
    const memory = remembered();
    expect(memory.wayTo(33)).toMatchObject({ from: { state: { step: 33 } }, edits: [{ step: 33, experiment: first }] });
    expect(memory.wayTo(70)?.edits).toEqual([{ step: 70, experiment: third }]);
    expect(memory.wayTo(69)?.edits).toEqual([{ step: 69, experiment: second }]);
  });

  it("leads through every experiment on the way", () => {
    const memory = createMemory(4 * 40 * 2);
    memory.began(0, first);
    for (let step = 0; step <= 100; step++) {
      if (step === 40) memory.began(40, second);
      if (step === 70) memory.began(70, third);
      if (memory.wants(step)) memory.take(kept(step), step / 10);
    }
    const way = memory.wayTo(90);
    expect(way?.from.state.step).toBeLessThan(40);
    expect(way?.edits.map(({ step }) => step)).toEqual([way?.from.state.step, 40, 70]);
  });

  it("ends where the run went back to", () => {
    const memory = remembered();
    memory.cut(50);
    expect(memory.wayTo(100)?.from.state.step).toBe(50);
    expect(memory.at(100)?.step).toBe(50);
    expect(Array.from(memory.read().steps).at(-1)).toBe(50);
    expect(memory.wants(50)).toBe(false);
    expect(memory.wants(51)).toBe(true);
  });
});
