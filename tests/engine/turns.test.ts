import { describe, expect, it } from "vitest";
import { createTurns, type Clock, type Piece } from "../../src/engine/turns";
import { gate } from "./engines";

/** A clock that only goes on when it is looked at, rung or told to. */
function fakeClock() {
  let time = 0;
  const clock: Clock = {
    now: () => (time += 0.01),
    alarm(ms, ring) {
      let on = true;
      queueMicrotask(() => {
        if (!on) return;
        time += ms;
        ring();
      });
      return () => {
        on = false;
      };
    },
  };
  return { clock, now: () => time, pass: (ms: number) => (time += ms) };
}

const ready = () => Promise.resolve();

describe("calls", () => {
  it("run one after the other, in the order in which they came", async () => {
    const turns = createTurns();
    const log: string[] = [];
    const { passed, open } = gate();
    const slow = turns.take(async () => {
      await passed;
      log.push("first");
    });
    const quick = turns.take(() => log.push("second"));
    open();
    await Promise.all([slow, quick]);
    expect(log).toEqual(["first", "second"]);
  });

  it("come after what work left open is settled", async () => {
    const log: string[] = [];
    const turns = createTurns(async () => {
      await ready();
      log.push("settled");
    });
    await turns.take(() => log.push("call"));
    expect(log).toEqual(["settled", "call"]);
  });

  it("that fail reject alone", async () => {
    const turns = createTurns();
    const failing = turns.take(() => Promise.reject(new Error("no")));
    const next = turns.take(() => "yes");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });

  it("get in between two pieces of work, before the next one", async () => {
    const turns = createTurns();
    const log: string[] = [];
    await turns.repeat(async () => {
      log.push("piece");
      if (log.length === 2) for (const name of ["a", "b"]) void turns.take(() => log.push(name));
      return log.length < 6 ? "step" : "done";
    }, Infinity);
    expect(log).toEqual(["piece", "piece", "a", "b", "piece", "piece"]);
  });

  it("from outside are heard while work goes on without a rest", async () => {
    const turns = createTurns();
    const work = turns.repeat(async () => "step", Infinity);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await turns.take(() => turns.stop());
    await work;
    expect(turns.pace()).toBe(0);
  });
});

describe("work", () => {
  it("ends after the piece under way when it is stopped", async () => {
    const turns = createTurns();
    const { passed, open } = gate();
    const log: string[] = [];
    const work = turns.repeat(async () => {
      log.push("begun");
      await passed;
      log.push("ended");
      return "step";
    }, Infinity);
    await ready();
    turns.stop();
    const asked = turns.take(() => [...log]);
    open();
    expect(await asked).toEqual(["begun", "ended"]);
    await work;
    expect(log).toEqual(["begun", "ended"]);
  });

  it("that rests ends at once when it is stopped", async () => {
    const turns = createTurns();
    let pieces = 0;
    const work = turns.repeat(async () => {
      pieces++;
      return "step";
    }, 0.001);
    await expect.poll(() => pieces).toBe(1);
    turns.stop();
    await work;
    expect(pieces).toBe(1);
  });

  it("ends by itself when it is done", async () => {
    const turns = createTurns();
    const pieces: Piece[] = ["step", "between", "done"];
    await turns.repeat(async () => pieces.shift() ?? expect.unreachable(), Infinity);
    expect(pieces).toEqual([]);
    expect(turns.pace()).toBe(0);
  });

  it("that fails rejects, and calls go on", async () => {
    const turns = createTurns();
    await expect(turns.repeat(() => Promise.reject(new Error("broken")), Infinity)).rejects.toThrow("broken");
    expect(await turns.take(() => turns.pace())).toBe(0);
  });

  it("that is hushed goes on when the time is over, and lets calls through meanwhile", async () => {
    const { clock, now } = fakeClock();
    const turns = createTurns(ready, clock);
    const begun: number[] = [];
    const work = turns.repeat(async () => {
      begun.push(now());
      if (begun.length === 1) turns.hush(250);
      return begun.length < 3 ? "step" : "done";
    }, Infinity);
    await expect.poll(() => begun.length).toBe(1);
    const called = await turns.take(() => begun.length);
    await work;
    expect(called).toBe(1);
    expect(begun[1] - begun[0]).toBeGreaterThan(249);
    expect(begun[2] - begun[1]).toBeLessThan(1);
  });

  it("ends when other work takes over", async () => {
    const turns = createTurns();
    const log: string[] = [];
    const first = turns.repeat(async () => {
      log.push("first");
      return "step";
    }, 1);
    await expect.poll(() => log.length).toBe(1);
    const second = turns.repeat(async () => {
      log.push("second");
      return log.length < 4 ? "step" : "done";
    }, Infinity);
    await Promise.all([first, second]);
    expect(log).toEqual(["first", "second", "second", "second"]);
  });

  it.each([30, 500])("keeps %d steps a second, not counting what is no step", async (perSecond) => {
    const { clock, now, pass } = fakeClock();
    const turns = createTurns(ready, clock);
    let pieces = 0;
    await turns.repeat(async () => {
      pass(0.5);
      if (now() >= 4000) return "done";
      return pieces++ % 2 === 0 ? "step" : "between";
    }, perSecond);
    expect(Math.abs(pieces / 2 - 4 * perSecond)).toBeLessThanOrEqual(1);
  });
});
