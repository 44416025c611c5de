import { describe, expect, it } from "vitest";
import { createRing, spacingAt, type Moment } from "../../src/engine/ring";

/** A moment of so many floats. */
const moment = (step: number, floats = 10): Moment => ({
  step,
  epochs: step / 10,
  layers: { l1: [{ name: "kernel", shape: [floats], values: new Float32Array(floats).fill(step) }] },
});

/** What is kept of a run of so many updates. */
function trained(steps: number, cap: number, floats = 10) {
  const ring = createRing(cap);
  let taken = 0;
  for (let step = 0; step <= steps; step++) {
    if (!ring.wants(step)) continue;
    ring.add(moment(step, floats));
    taken++;
  }
  return { ring, taken, steps: ring.moments().map(({ step }) => step) };
}

describe("moments of a run", () => {
  it("are all of the first hundred steps and at least forty in each doubling", () => {
    const { steps } = trained(20_000, 1e9);
    expect(steps.slice(0, 101)).toEqual(Array.from({ length: 101 }, (_, step) => step));
    for (let from = 100; from <= 10_000; from *= 1.1) {
      const count = steps.filter((step) => step > from && step <= 2 * from).length;
      expect(count).toBeGreaterThanOrEqual(39);
    }
    for (const from of [100, 200, 400, 800, 1600, 3200, 6400])
      expect(steps.filter((step) => step > from && step <= 2 * from).length).toBeGreaterThanOrEqual(40);
    expect(spacingAt(5000)).toBe(80);
  });

  it("never take more than there is room for, and stay the finest at the beginning", () => {
    const cap = 60 * 40;
    const { ring, steps } = trained(5000, cap);
    expect(ring.bytes()).toBeLessThanOrEqual(cap);
    expect(ring.bytes()).toBe(steps.length * 40);
    expect(steps.length).toBeGreaterThan(45);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBeGreaterThan(4500);
    const gaps = steps.slice(1).map((step, index) => Math.log((step + 1) / (steps[index] + 1)));
    // Evenly apart in proportion, as far as whole steps allow.
    const late = gaps.filter((_, index) => steps[index] > 20);
    expect(Math.max(...late) / Math.min(...late)).toBeLessThan(5);
  });

  it("are not even read where there is no room for them", () => {
    expect(trained(2000, 60 * 40).taken).toBeLessThan(250);
    expect(trained(2000, 100, 100).taken).toBe(1);
    expect(trained(2000, 400, 100).steps).toEqual([0]);
  });

  it("are found by the step that is asked for, or the newest before it", () => {
    const { ring } = trained(1000, 1e9);
    expect(ring.at(57)?.step).toBe(57);
    expect(ring.at(203)?.step).toBe(200);
    expect(ring.at(5000)?.step).toBe(1000);
    expect(ring.at(-1)).toBeNull();
    expect(createRing(100).at(3)).toBeNull();
  });

  it("are forgotten from a step on, and taken again from there", () => {
    const { ring } = trained(300, 1e9);
    ring.cut(120);
    expect(ring.at(300)?.step).toBe(120);
    expect(ring.bytes()).toBe(ring.moments().length * 40);
    expect(ring.wants(120)).toBe(false);
    expect(ring.wants(122)).toBe(true);
  });
});
