import { describe, expect, it } from "vitest";
import { setAugmentation } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { emptyHistory, record, redone, undone, type History } from "../../src/session/history";

const start: Experiment = {
  data: { type: "bars", values: { noise: 0.1 } },
  network: [
    { key: "l1", type: "flatten", values: {} },
    { key: "l2", type: "dense", values: { units: 4 } },
  ],
  training: { type: "adam", values: { rate: 0.01, batch: 10 } },
  seeds: { data: 1, weights: 1, order: 1 },
  backend: "auto",
};
const noisy = (noise: number): Experiment => ({ ...start, data: { type: "bars", values: { noise } } });
const rated = (rate: number): Experiment => ({ ...start, training: { type: "adam", values: { rate, batch: 10 } } });

/** Applies edits at given times, in ms. */
function after(...edits: readonly [experiment: Experiment, at: number][]): { history: History; now: Experiment } {
  let [history, now] = [emptyHistory, start];
  for (const [experiment, at] of edits) {
    history = record(history, now, experiment, at);
    now = experiment;
  }
  return { history, now };
}

describe("undo", () => {
  it("takes the strength of an augmentation, dragged from nothing, back in one step", () => {
    const turned = (strength: number) => setAugmentation(start, "rotate", strength);
    const { history, now } = after([turned(5), 0], [turned(10), 100], [turned(30), 200], [turned(0), 300]);
    expect(now).toEqual(start);
    expect(undone(history, now)?.experiment).toEqual(start);
    expect(history.past).toHaveLength(1);
  });

  it("goes back and forth through every edit", () => {
    const { history, now } = after([noisy(0.2), 0], [rated(0.1), 1_000]);
    const one = undone(history, now);
    expect(one?.experiment).toEqual(noisy(0.2));
    const two = one && undone(one.history, one.experiment);
    expect(two?.experiment).toEqual(start);
    expect(two && undone(two.history, two.experiment)).toBeNull();
    const again = two && redone(two.history, two.experiment);
    expect(again?.experiment).toEqual(noisy(0.2));
    const last = again && redone(again.history, again.experiment);
    expect(last?.experiment).toEqual(rated(0.1));
    expect(last && redone(last.history, last.experiment)).toBeNull();
  });

  it("takes a drag of one setting as one step", () => {
    const { history } = after([noisy(0.2), 0], [noisy(0.3), 400], [noisy(0.4), 800]);
    expect(history.past).toEqual([start]);
  });

  it("keeps edits apart that are half a second apart or of different settings", () => {
    expect(after([noisy(0.2), 0], [noisy(0.3), 500]).history.past).toHaveLength(2);
    expect(after([noisy(0.2), 0], [{ ...noisy(0.2), training: rated(0.1).training }, 10]).history.past).toHaveLength(2);
  });

  it("never merges edits of the layers' order or of several settings", () => {
    const reversed = { ...start, network: start.network.toReversed() };
    expect(after([reversed, 0], [start, 10]).history.past).toHaveLength(2);
    const both = { ...noisy(0.2), training: rated(0.1).training };
    expect(after([both, 0], [start, 10]).history.past).toHaveLength(2);
  });

  it("forgets what was undone when something new is done", () => {
    const { history, now } = after([noisy(0.2), 0]);
    const back = undone(history, now);
    expect(back && record(back.history, back.experiment, rated(1), 10).future).toEqual([]);
  });
});
