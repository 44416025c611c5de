import { describe, expect, it } from "vitest";
import { createMeter, createPace, idleAt } from "../../src/engine/pace";

/** Makes steps that take `cost` ms each, as soon as they are due, until `end`; answers the times they began. */
function walk(pace: ReturnType<typeof createPace>, end: number, cost: (step: number) => number): number[] {
  const begun: number[] = [];
  let time = 0;
  while (true) {
    time += pace.wait(time);
    if (time >= end) return begun;
    begun.push(time);
    time += cost(begun.length);
    pace.made(time);
  }
}

describe("pace", () => {
  it.each([0.5, 7, 60])("makes %d steps a second on average, however long each takes", (perSecond) => {
    const begun = walk(createPace(perSecond, 0), 59_999, (step) => ((step % 3) * 300) / perSecond);
    expect(begun).toHaveLength(60 * perSecond);
  });

  it.each([
    ["catches up after a short delay", 50, 5],
    ["forgets most of a long one", 2000, 11],
  ])("%s", (_, delay, made) => {
    const begun = walk(createPace(100, 0), 5000, (step) => (step === 1 ? delay : 0));
    expect(begun.filter((time) => time === delay)).toHaveLength(made);
  });

  it("never waits at infinite pace", () => {
    const pace = createPace(Infinity, 0);
    pace.made(0);
    expect(pace.wait(0)).toBe(0);
  });
});

it.each([
  ["most of the time where the worker is fast", 60, 24, 14_400, 0.9],
  ["nothing where it can't keep up", 60, 24, 1000, 0],
  ["nothing at full pace", Infinity, 24, 14_400, 0],
  ["nothing as long as nobody knows how fast it is", 60, 24, 0, 0],
])("a pace leaves idle %s", (_, perSecond, batch, rate, idle) => {
  expect(idleAt(perSecond, batch, rate)).toBeCloseTo(idle, 10);
});

describe("meter", () => {
  it("answers 0 before anything was counted", () => {
    expect(createMeter().rate()).toBe(0);
  });

  it("divides examples by the time they took", () => {
    const meter = createMeter();
    meter.count(30, 200);
    meter.count(0, 300);
    expect(meter.rate()).toBe(60);
  });

  it("forgets what is more than two seconds of training old", () => {
    const meter = createMeter();
    for (let piece = 0; piece < 50; piece++) meter.count(100, 100);
    for (let piece = 0; piece < 21; piece++) meter.count(10, 100);
    expect(meter.rate()).toBe(100);
  });
});
