import { beforeEach, describe, expect, it } from "vitest";
import type { Focus, PartName, Snapshot } from "../../src/experiment/snapshot";
import { createFrames } from "../../src/session/frames";

const focus: Focus = { example: { kind: "stored", set: "validation", index: 0 }, axes: [0, 1], set: "validation" };

/** A display and an engine that move only when told. */
function stage(drawing?: number) {
  let time = 0;
  let paints: (() => void)[] = [];
  const asked: (readonly PartName[])[] = [];
  const answers: ((snapshot: Snapshot) => void)[] = [];
  const heard: Snapshot[] = [];
  const hearing: (() => void)[] = [];
  const world = { ready: true, run: 1, pace: 0 };
  const frames = createFrames({
    clock: {
      request: (paint) => paints.push(paint),
      cancel: (frame) => paints.splice(frame - 1, 1, () => {}),
      now: () => time,
    },
    snapshot(parts) {
      asked.push(parts);
      return new Promise((answer) => {
        answers.push(answer);
      });
    },
    focus: () => focus,
    ready: () => world.ready,
    run: () => world.run,
    pace: () => world.pace,
    drawing,
    hear(snapshot) {
      for (const hear of hearing) hear();
      heard.push(snapshot);
    },
    failed() {
      throw new Error("unexpected");
    },
  });
  return {
    frames,
    world,
    asked,
    heard,
    hearing,
    frame() {
      time += 16;
      const now = paints;
      paints = [];
      for (const paint of now) paint();
    },
    async answer(after = 1) {
      time += after;
      answers.shift()?.({ step: asked.length, generation: 1, parts: {} });
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    },
  };
}

describe("frames", () => {
  let on: ReturnType<typeof stage>;
  beforeEach(() => {
    on = stage();
  });

  it("asks for the union of what is needed, and for progress", () => {
    on.frames.need(["maps", "weights"]);
    const release = on.frames.need(["maps", "decision"]);
    on.frame();
    expect(new Set(on.asked[0])).toEqual(new Set(["progress", "maps", "weights", "decision"]));
    release();
  });

  it("waits a while for a page that is drawn for the first time to say what it needs", () => {
    const first = stage(100);
    first.frames.invalidate();
    for (let shown = 0; shown < 3; shown++) first.frame();
    expect(first.asked).toEqual([]);
    first.frames.need(["maps"]);
    first.frame();
    expect(first.asked).toEqual([["progress", "maps"]]);
    const bare = stage(100);
    bare.frames.invalidate();
    for (let shown = 0; shown < 7; shown++) bare.frame();
    expect(bare.asked).toEqual([["progress"]]);
  });

  it("asks once a frame, and never before the last answer has come", async () => {
    on.world.pace = Infinity;
    on.frames.invalidate();
    on.frames.invalidate();
    on.frame();
    on.frame();
    on.frame();
    expect(on.asked).toHaveLength(1);
    await on.answer();
    // The answer took 33 ms; training has as long before the next question.
    on.frame();
    on.frame();
    expect(on.asked).toHaveLength(1);
    on.frame();
    expect(on.asked).toHaveLength(2);
  });

  it("leaves training at least as much time as an answer took", async () => {
    on.world.pace = Infinity;
    on.frames.invalidate();
    on.frame();
    await on.answer(40);
    on.frame();
    on.frame();
    expect(on.asked).toHaveLength(1);
    on.frame();
    expect(on.asked).toHaveLength(2);
  });

  it("asks rarely in slow motion, but at once when something is pointed at", async () => {
    on.world.pace = 1;
    on.frames.invalidate();
    on.frame();
    await on.answer();
    for (let frame = 0; frame < 10; frame++) on.frame();
    expect(on.asked).toHaveLength(1);
    on.frames.invalidate();
    on.frame();
    expect(on.asked).toHaveLength(2);
  });

  it("asks for what the hand has done before it draws what came meanwhile, and for no more than that", async () => {
    on.world.pace = Infinity;
    on.frames.invalidate();
    on.frame();
    on.frames.invalidate(true);
    on.frames.invalidate(true);
    expect(on.asked).toHaveLength(1);
    const asked: number[] = [];
    on.hearing.push(() => asked.push(on.asked.length));
    await on.answer();
    expect(asked).toEqual([2]);
    expect(on.heard).toHaveLength(1);
    // Who waits for what is asked from now on is not served by the question under way.
    let served = false;
    const now = on.frames.now().then(() => (served = true));
    await on.answer();
    expect(served).toBe(false);
    expect(on.asked).toHaveLength(3);
    await on.answer();
    await now;
    expect(on.heard).toHaveLength(3);
  });

  it("is still while nothing moves, and asks again when something was invalidated or more is needed", async () => {
    on.frames.invalidate();
    on.frame();
    await on.answer();
    for (let frame = 0; frame < 10; frame++) on.frame();
    expect(on.asked).toHaveLength(1);
    on.frames.need(["maps"]);
    on.frame();
    await on.answer();
    on.frames.need(["maps"]);
    on.frame();
    expect(on.asked).toHaveLength(2);
    on.frames.invalidate();
    on.frame();
    expect(on.asked).toHaveLength(3);
  });

  it("drops what was asked about an earlier run", async () => {
    on.frames.invalidate();
    on.frame();
    on.world.run = 2;
    await on.answer();
    expect(on.heard).toEqual([]);
  });

  it("asks nothing while there is no run, nor after a part is no longer needed", async () => {
    on.world.ready = false;
    on.frames.invalidate();
    on.frame();
    expect(on.asked).toEqual([]);
    on.world.ready = true;
    on.frames.need(["maps"])();
    on.frames.invalidate();
    on.frame();
    expect(on.asked).toEqual([["progress"]]);
  });

  it("answers `now` with a snapshot asked for afterwards, without waiting for the display", async () => {
    on.frames.invalidate();
    on.frame();
    const heardBy = on.frames.now().then(() => on.heard.length);
    await on.answer();
    expect(on.asked).toHaveLength(2);
    expect(on.heard).toHaveLength(1);
    await on.answer();
    expect(await heardBy).toBe(2);
  });
});

describe("a question that can't wait", () => {
  it("is asked in the frame in which it comes up, and again as soon as the last answer has come", async () => {
    const on = stage();
    on.frames.invalidate();
    expect(on.asked).toHaveLength(0);
    on.frames.invalidate(true);
    expect(on.asked).toHaveLength(1);
    on.frames.invalidate(true);
    expect(on.asked).toHaveLength(1);
    await on.answer();
    expect(on.asked).toHaveLength(2);
    await on.answer();
    on.frame();
    expect(on.asked).toHaveLength(2);
  });
});
