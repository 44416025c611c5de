import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/engine/probes/probe";
import { createRhythm } from "../../src/engine/probes/rhythm";
import { createTurn } from "../../src/engine/probes/turn";
import type { Focus } from "../../src/experiment/snapshot";
import { focus } from "./engines";

/** A part that takes so many ms and depends on the set in focus, with what holds it up besides; answers how often it was made. */
function rhythmic(took: number, options: { weights?: false; many?: true } = {}) {
  let [made, time, held] = [0, 0, 0];
  const turn = createTurn();
  const look = createRhythm<"points">(
    {
      ...options,
      asks: ({ focus }) => [focus.set],
      read() {
        time += took + held;
        return { factors: new Float32Array(), labels: new Float32Array(), factorCount: ++made, training: 0 };
      },
    },
    turn,
  );
  let now = { version: 1, generation: 1, training: false, set: "training" as Focus["set"] };
  return async (changes: Partial<typeof now> & { later?: number; holdUp?: number } = {}) => {
    const { later = 0, holdUp = 0, ...others } = changes;
    now = { ...now, ...others };
    time += later;
    held = holdUp;
    turn.begin(time);
    const run = { version: () => now.version, step: () => now.version };
    const scene = { ...now, focus: { ...focus, set: now.set }, run, now: () => time, hasTime: () => true };
    return (await look(scene as unknown as Scene))?.part.factorCount;
  };
}

describe("a part of a snapshot", () => {
  it("is made anew while nothing moves when weights, run or what it asks for change, and only then", async () => {
    const look = rhythmic(10);
    expect([await look(), await look({ later: 1000 })]).toEqual([1, 1]);
    expect([await look({ version: 2 }), await look()]).toEqual([2, 2]);
    expect([await look({ set: "validation" }), await look()]).toEqual([3, 3]);
    expect([await look({ generation: 2 }), await look()]).toEqual([4, 4]);
  });

  it.each([{}, { many: true } as const])(
    "rests 19 times as long as it took while training goes on, but never when something else is asked for",
    async (options) => {
      const look = rhythmic(10, options);
      expect([await look({ training: true }), await look({ version: 2, later: 189 })]).toEqual([1, 1]);
      expect([await look({ later: 2 }), await look({ version: 3, later: 189 })]).toEqual([2, 2]);
      expect(await look({ set: "validation" })).toBe(3);
      expect(await look({ version: 4, training: false })).toBe(4);
    },
  );

  it.each([{}, { many: true } as const])(
    "made while nothing moves is free: the first pictures of a training come at once",
    async (options) => {
      const look = rhythmic(300, options);
      expect(await look()).toBe(1);
      expect(await look({ training: true, version: 2, later: 16 })).toBe(2);
    },
  );

  it("held up once, or made by code that runs for the first time, rests for what it takes else", async () => {
    const look = rhythmic(10);
    await look();
    expect(await look({ training: true, version: 2, holdUp: 500 })).toBe(2);
    expect(await look({ version: 3, later: 189 })).toBe(2);
    expect(await look({ later: 2 })).toBe(3);
  });

  it("without weights in it does not care about them", async () => {
    const look = rhythmic(10, { weights: false });
    expect([await look(), await look({ version: 2 }), await look({ generation: 2 })]).toEqual([1, 1, 2]);
  });
});

const always = () => true;

/**
 * Parts that take so many ms each and show the weights, asked for in every frame of `seconds` of training that leaves
 * the share `idle` of the time.
 */
async function watched(costs: readonly (readonly [ms: number, many: boolean])[], seconds: number, idle = 0) {
  let [time, spent] = [0, 0];
  const turn = createTurn();
  const counts = costs.map(() => 0);
  const rhythms = costs.map(([ms, many], place) =>
    createRhythm<"points">(
      {
        ...(many && { many }),
        asks: () => null,
        read() {
          time += ms;
          spent += ms;
          counts[place]++;
          return { factors: new Float32Array(), labels: new Float32Array(), factorCount: 0, training: 0 };
        },
      },
      turn,
    ),
  );
  while (time < 1000 * seconds) {
    const frame = time;
    turn.begin(time, idle);
    const run = { version: () => frame, step: () => frame };
    const scene = { run, newest: run, generation: 1, training: true, hurried: false, now: () => time, hasTime: always };
    for (const rhythm of rhythms.toSorted((a, b) => a.last() - b.last())) await rhythm(scene as unknown as Scene);
    time = Math.max(time, frame + 1000 / 60);
  }
  return { share: spent / time, counts };
}

describe("all parts together", () => {
  it.each([
    [
      "cheap ones",
      [
        [0.2, false],
        [0.5, false],
        [1.5, false],
      ],
    ],
    [
      "costly ones",
      [
        [12, true],
        [30, true],
        [4, true],
      ],
    ],
    [
      "all kinds of them",
      [
        [0.4, false],
        [1, false],
        [3, false],
        [25, true],
        [8, true],
      ],
    ],
    [
      "one that takes a third of a second",
      [
        [0.5, false],
        [333, true],
      ],
    ],
  ] as const)("take a tenth of the worker's time while training: %s", async (_, costs) => {
    const { share, counts } = await watched(costs, 30);
    const kinds = new Set(costs.map(([, many]) => many)).size;
    const longest = Math.max(...costs.map(([ms]) => ms));
    expect(share).toBeLessThanOrEqual(0.05 * kinds + longest / 30_000);
    expect(share).toBeGreaterThan(0.02 * kinds);
    for (const count of counts) expect(count).toBeGreaterThan(3);
    // None of a kind is made much more often than another.
    for (const many of [true, false]) {
      const own = counts.filter((_, place) => costs[place][1] === many);
      if (own.length > 0) expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
    }
  });

  it("take two fifths of what a slow pace leaves idle, too", async () => {
    const costs = [
      [2, false],
      [40, true],
      [10, true],
    ] as const;
    const { share } = await watched(costs, 30, 0.75);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThanOrEqual(0.1 + 0.4 * 0.75 + 40 / 30_000);
  });
});
