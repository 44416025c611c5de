import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPast } from "../../src/session/past";
import { openStore } from "../../src/session/store";
import { readLink } from "../../src/share/link";
import { someProgress } from "../browser/shell/fakeSession";

/** A run of 100 steps of which every tenth is kept. */
function stage() {
  const store = openStore(readLink("data=bars").link);
  const steps = Float32Array.from({ length: 11 }, (_, index) => 10 * index);
  const progress = { ...someProgress, step: 100, reached: { step: 100, epoch: 10 } };
  store.setState({ snapshot: { step: 100, generation: 1, parts: { progress, kept: { steps, bytes: 1, room: 2 } } } });
  const [halt, invalidate] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const frames = { invalidate, need: () => () => {}, now: () => Promise.resolve(), close() {} };
  const clock = { request: (paint: () => void) => (paint(), 0), cancel() {}, now: () => 0 };
  return {
    store,
    halt,
    invalidate,
    past: createPast({ store, frames, clock, halt }),
    at: () => store.getState().focus.at,
  };
}

describe("looking at the past", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("pauses training once, hurries while it moves and rests soon after", () => {
    const { store, past, halt, invalidate, at } = stage();
    store.setState({ playing: true });
    past.look(40);
    past.look(30);
    expect([at(), store.getState().focus.hurried, store.getState().playing]).toEqual([30, true, false]);
    expect(halt).toHaveBeenCalledTimes(1);
    expect(invalidate).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(100);
    expect([at(), store.getState().focus.hurried]).toEqual([30, false]);
    expect(invalidate).toHaveBeenCalledTimes(3);
  });

  it("ends where the run is, and begins where it began", () => {
    const { past, at } = stage();
    past.look(100);
    expect(at()).toBeNull();
    past.look(-7);
    expect(at()).toBe(0);
    past.look(null);
    expect(at()).toBeNull();
  });

  it("leaps from one kept moment to the next, from between two as well, and stays within them", () => {
    const { past, at } = stage();
    const after = (by: number) => {
      past.leap(by);
      return at();
    };
    expect([after(-1), after(-2), after(1)]).toEqual([90, 70, 80]);
    past.look(55);
    expect(after(-1)).toBe(50);
    past.look(55);
    expect([after(1), after(-100), after(-1)]).toEqual([60, 0, 0]);
    expect([after(9), after(1)]).toEqual([90, null]);
  });

  it("plays backwards to the first moment, or until something else is looked at", async () => {
    const { store, past, at } = stage();
    await past.playBack();
    expect([at(), store.getState().rewinding]).toEqual([0, false]);
    past.look(null);
    const playing = past.playBack();
    expect(store.getState().rewinding).toBe(true);
    past.look(70);
    await playing;
    expect([at(), store.getState().rewinding]).toEqual([70, false]);
  });
});
