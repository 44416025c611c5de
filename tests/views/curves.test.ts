import { describe, expect, it } from "vitest";
import { emptyFilm, laidOut, mostFrames, wants, withFrame, type Film } from "../../src/views/curves/film";
import {
  apart,
  clearOf,
  epochTicks,
  extentOf,
  heightScale,
  heightTicks,
  lastEpoch,
  lastOf,
  namedMarks,
  pathOf,
} from "../../src/views/curves/layout";

const box = { left: 0, top: 0, width: 100, height: 80 };
const map = { kind: "signed" as const, side: 1, values: new Float32Array(1) };

const path = (values: readonly number[]) =>
  pathOf(
    values.map((_, index) => index),
    values,
    (step) => step * 10,
    heightScale("loss", extentOf([values]), box),
    "loss",
  );

const run = (steps: readonly number[]) =>
  steps.reduce<Film>(
    (film, step) => (wants(film, "digits", 1, step) ? withFrame(film, "digits", 1, { step, map }) : film),
    emptyFilm,
  );
const gaps = (film: Film) => film.frames.slice(1).map(({ step }, index) => step - film.frames[index].step);

const strip = (steps: readonly number[], end: number) =>
  laidOut(
    steps.map((step) => ({ step, map })),
    (step) => (step / Math.max(1, steps.at(-1) ?? 0)) * end,
    { width: 28, gap: 8, end },
  );

describe("the axis of losses", () => {
  it("is logarithmic over at least one decade and marked at the decades", () => {
    const scale = heightScale("loss", [0.02, 2.3], box);
    expect(heightTicks("loss", scale)).toEqual([0.1, 1]);
    expect(scale(0.1) - scale(1)).toBeCloseTo(scale(0.02) - scale(0.2), 6);
    const [low, high] = heightScale("loss", [0.5, 0.6], box).domain();
    expect(high / low).toBeGreaterThanOrEqual(10);
  });

  it("never has fewer than two marks, and never a crowd", () => {
    for (const [low, high] of [
      [0.5, 0.6],
      [1e-9, 100],
      [0.69, 0.69],
      [3, 8],
      [0.001, 2],
    ] as const) {
      const marks = heightTicks("loss", heightScale("loss", [low, high], box));
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks.length).toBeLessThanOrEqual(5);
    }
  });

  it("leaves out what it cannot show", () => {
    expect(extentOf([[Number.NaN, 0, -1, 0.5, Number.POSITIVE_INFINITY], [2]])).toEqual([0.5, 2]);
    expect(extentOf([[], [Number.NaN]])).toBeNull();
  });
});

describe("the names of marks", () => {
  it("never touch each other or what stands above: decades are named first", () => {
    const places: Readonly<Record<string, number>> = { 1: 5, 0.5: 30, 0.1: 60, 0.05: 71 };
    const height = (value: number) => places[value];
    expect(namedMarks([0.05, 0.1, 0.5, 1], height, 15, 22)).toEqual([0.1, 0.5]);
  });
});

describe("the axis of accuracies", () => {
  it("runs from 0 to 1", () => {
    const scale = heightScale("accuracy", null, box);
    expect([scale(0), scale(1)]).toEqual([80, 8]);
  });
});

describe("the axis of time", () => {
  it("ends at a round epoch that leaves room for the future", () => {
    for (const epoch of [0, 0.4, 0.99, 1, 3.7, 9.9, 10.2, 99, 480, 12345]) {
      const last = lastEpoch(epoch);
      expect(last).toBeGreaterThanOrEqual(epoch * 1.08);
      expect(last).toBeLessThanOrEqual(Math.max(1, epoch * 1.4));
    }
    expect(lastEpoch(10.2)).toBe(12);
  });

  it("is marked as often as there is room", () => {
    expect(epochTicks(12, 640).length).toBeGreaterThan(5);
    expect(epochTicks(12, 120).length).toBeLessThan(5);
  });
});

describe("a curve", () => {
  it("never holds a NaN, whatever the run did", () => {
    for (const values of [
      [1, Number.NaN, 0.5],
      [0, 0, 0],
      [Number.POSITIVE_INFINITY, 1],
      [-1, 2],
      [],
      [Number.NaN],
      [1e-300, 1e300],
    ]) {
      expect(path(values)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it("has a gap where there is no number", () => {
    expect(path([1, 0.9, Number.NaN, 0.5, 0.4]).match(/M/g)).toHaveLength(2);
  });

  it("names its last number", () => {
    expect(lastOf([1, 0.5, Number.NaN])).toBe(0.5);
    expect(lastOf([])).toBeNull();
  });
});

describe("labels at the ends of two curves", () => {
  it("stand at their curves when they have room", () => {
    expect(apart(10, 50, 15, 0, 80)).toEqual([10, 50]);
  });

  it("move apart evenly, keep their order, and stay inside", () => {
    expect(apart(40, 42, 16, 0, 80)).toEqual([33, 49]);
    expect(apart(42, 40, 16, 0, 80)).toEqual([49, 33]);
    expect(apart(1, 0, 16, 0, 80)).toEqual([16, 0]);
    expect(apart(79, 80, 16, 0, 80)).toEqual([64, 80]);
  });
});

describe("the name of a run that was left", () => {
  it("stands at the end of its curve, and beside it where other names stand there", () => {
    expect(clearOf(40, [], 15, 0, 80)).toBe(40);
    expect(clearOf(79, [], 15, 0, 72)).toBe(72);
    expect(clearOf(40, [20, 70], 15, 0, 80)).toBe(40);
    expect(clearOf(40, [37, 52], 15, 0, 80)).toBe(22);
    expect(clearOf(12, [10, 25], 15, 0, 80)).toBe(40);
  });
});

describe("the film", () => {
  it("never grows past its length and always spans the run evenly", () => {
    for (const pace of [1, 7, 40]) {
      const steps = Array.from({ length: 3000 }, (_, index) => index * pace);
      const film = run(steps);
      expect(film.frames.length).toBeLessThanOrEqual(mostFrames);
      expect(film.frames.length).toBeGreaterThan(mostFrames / 2 - 1);
      expect(film.frames[0].step).toBe(0);
      const apart = gaps(film);
      expect(Math.max(...apart) / Math.min(...apart)).toBeLessThanOrEqual(2);
    }
  });

  it("cuts off what comes after a step that was gone back to", () => {
    const film = run([0, 1, 2, 3, 4, 5]);
    expect(withFrame(film, "digits", 2, { step: 3, map }).frames.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
    expect(withFrame(film, "digits", 2, { step: 0, map }).frames.map(({ step }) => step)).toEqual([0]);
  });

  it("begins anew when it would show something else", () => {
    expect(withFrame(run([0, 1, 2]), "bars", 2, { step: 2, map }).frames).toHaveLength(1);
  });

  it("takes a changed network's map for the same step, and no frame twice", () => {
    const film = run([0, 1]);
    expect(wants(film, "digits", 1, 1)).toBe(false);
    expect(wants(film, "digits", 2, 1)).toBe(true);
  });

  it("shows a frame at its own step and nowhere else, the beginning and the present at the ends", () => {
    const shown = strip([0, 10, 200, 900, 1000], 400);
    expect(shown.map(({ frame }) => frame.step)).toEqual([0, 200, 900, 1000]);
    expect(shown.map(({ left }) => left)).toEqual([0, 74, 335, 372]);
  });

  it("leaves out what has no room, and the present never", () => {
    const shown = strip([0, 500, 950, 1000], 400);
    expect(shown.map(({ frame }) => frame.step)).toEqual([0, 500, 1000]);
    const even = strip(
      Array.from({ length: mostFrames }, (_, index) => index),
      400,
    );
    for (const [index, { left }] of even.entries()) {
      if (index > 0) expect(left - even[index - 1].left).toBeGreaterThanOrEqual(28 + 8);
    }
    expect(even.length).toBeGreaterThan(5);
  });

  it("shows one frame where there is room for one, and none before there is any", () => {
    expect(strip([0], 28)).toMatchObject([{ left: 0, frame: { step: 0 } }]);
    expect(strip([0, 1], 30).map(({ frame }) => frame.step)).toEqual([0]);
    expect(strip([], 400)).toEqual([]);
  });
});
