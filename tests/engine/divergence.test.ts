import { describe, expect, it } from "vitest";
import { divergenceSentence, findCulprit, isSound, type Culprit } from "../../src/engine/divergence";
import { beginning } from "../../src/engine/keep";
import { translate } from "../../src/locales";
import { batches, network, scriptedTrainer } from "./scripted";

const { layers } = network;

/** Looks for what broke step 6, from a state after step 3. */
async function culpritOf(script: Parameters<typeof scriptedTrainer>[0], spoil?: (key: string) => boolean) {
  const { trainer, log } = scriptedTrainer(script);
  const read = trainer.read.bind(trainer);
  const spoiled = async () => {
    const state = await read();
    const bad = [{ name: "kernel", shape: [1], values: Float32Array.of(Number.NaN) }];
    const entries = Object.entries(state.layers).map(([key, arrays]) => [key, spoil?.(key) ? bad : arrays]);
    return { ...state, layers: Object.fromEntries(entries) };
  };
  const from = { state: { ...(await read()), step: 3 }, passage: { ...beginning, cursor: { epoch: 0, place: 30 } } };
  return { culprit: await findCulprit({ ...trainer, read: spoiled }, layers, batches, 10, from, 6), log };
}

describe("what broke a run", () => {
  it("is sought by taking its last steps once more", async () => {
    const { log } = await culpritOf({});
    expect(log).toEqual(["back to 3", "step 4 of 10", "step 5 of 10", "step 6 of 10"]);
  });

  it("is the first layer that answers no number before the step", async () => {
    const { culprit, log } = await culpritOf({ bad: (step) => (step === 6 ? 1 : null) });
    expect(culprit).toEqual({ layer: 1, what: "answers" });
    expect(log.at(-1)).toBe("step 5 of 10");
  });

  it("is the first layer whose weights are no numbers after it", async () => {
    const { culprit } = await culpritOf({}, (key) => key === "l2");
    expect(culprit).toEqual({ layer: 1, what: "weights" });
  });

  it("is what the last layer answers where all weights break at once", async () => {
    const { culprit } = await culpritOf({}, () => true);
    expect(culprit).toEqual({ layer: layers.length - 1, what: "answers" });
  });

  it("stays unknown where the steps don't break again", async () => {
    expect((await culpritOf({})).culprit).toBeNull();
  });
});

describe("the sentence about it", () => {
  it.each<[Culprit | null, string]>([
    [null, "Stopped at step 6: the loss grew past every number. The learning rate 3.5 is too large for this network."],
    [
      { layer: 0, what: "answers" },
      "Stopped at step 6: what layer 1 (dense ×6) answers grew past every number. The learning rate 3.5 is too large for this network.",
    ],
    [
      { layer: 1, what: "weights" },
      "Stopped at step 6: the weights of layer 2 (dense ×1) grew past every number. The learning rate 3.5 is too large for this network.",
    ],
  ])("names step, layer and rate", (culprit, sentence) => {
    expect(translate("en", divergenceSentence(6, culprit, layers, 3.5))).toBe(sentence);
  });
});

it.each([Number.NaN, Infinity, -Infinity])("a state with %d in it is not sound", async (value) => {
  const { trainer } = scriptedTrainer({ weight: (step) => (step === 2 ? value : 1) });
  await trainer.step(batches.at(beginning.cursor, 10, 1), 1);
  expect(isSound(await trainer.read())).toBe(true);
  await trainer.step(batches.at(beginning.cursor, 10, 2), 2);
  expect(isSound(await trainer.read())).toBe(false);
});
