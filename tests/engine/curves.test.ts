import { describe, expect, it } from "vitest";
import { createCurves, noCurves, type Curves, type Scores } from "../../src/engine/curves";

const most = 512;

const scoresOf = (loss: number, accuracy: number | null = 0.5): Scores => ({
  training: { loss, accuracy },
  validation: { loss: 2 * loss, accuracy },
});

/** Goes on to `epochs` epochs of ten updates; the loss of an update is its number, that of an epoch too. */
function train(curves: Curves, epochs: number, from = 0): Curves {
  for (let epoch = from; epoch <= epochs; epoch++) {
    for (let step = Math.max(1, 10 * epoch - 9); step <= 10 * epoch; step++) curves.batch(step, step);
    if (curves.wants(epoch, 10 * epoch)) curves.scored(10 * epoch, scoresOf(epoch));
  }
  return curves;
}

describe("the losses of batches", () => {
  it.each([1, 51, 52, 103, 1000, 5000])(
    "have no more than 512 places in %d epochs, up to the last update",
    (epochs) => {
      const { batch } = train(createCurves(), epochs).read();
      expect(batch.step.length).toBeLessThanOrEqual(most);
      expect(batch.step.length).toBeGreaterThanOrEqual(Math.min(10 * epochs, most / 2));
      expect(batch.step.at(-1)).toBe(10 * epochs);
    },
  );

  it("are means over all updates since the place before", () => {
    const { batch } = train(createCurves(), 777).read();
    const expected = batch.step.map((step, place) => ((batch.step[place - 1] ?? 0) + 1 + step) / 2);
    expect(batch.loss).toEqual(expected);
  });

  it("stay within single precision", () => {
    const curves = createCurves();
    curves.batch(1, 1e300);
    expect(curves.read().batch.loss[0]).toBeGreaterThan(1e38);
    expect(curves.read().batch.loss[0]).toBeLessThan(Infinity);
  });
});

describe("scores", () => {
  it.each([1, 511, 512, 3000])(
    "have no more than 512 places in %d epochs, at even distances from the start",
    (epochs) => {
      const { scores } = train(createCurves(), epochs).read();
      const { length } = scores.step;
      const every = scores.step[1] / 10;
      expect(length).toBeLessThanOrEqual(most);
      expect(length).toBe(Math.floor(epochs / every) + 1);
      expect(scores.step).toEqual(Float32Array.from({ length }, (_, place) => 10 * every * place));
    },
  );

  it("are those that were taken at their step", () => {
    const { scores } = train(createCurves(), 3000).read();
    expect(scores.training).toEqual(scores.step.map((step) => step / 10));
    expect(scores.validation).toEqual(scores.training.map((loss) => 2 * loss));
    expect(new Set(scores.validationAccuracy)).toEqual(new Set([0.5]));
  });

  it("of a step replace earlier ones of the same step", () => {
    const curves = createCurves();
    for (const loss of [3, 4]) curves.scored(10, scoresOf(loss));
    expect(curves.read().scores).toMatchObject({ step: new Float32Array([10]), training: new Float32Array([4]) });
  });

  it("are wanted once for a step", () => {
    const curves = createCurves();
    expect(curves.wants(1, 10)).toBe(true);
    curves.scored(10, scoresOf(1));
    expect(curves.wants(1, 10)).toBe(false);
    expect(curves.wants(2, 20)).toBe(true);
  });

  it("of a regression have no accuracy", () => {
    const curves = createCurves();
    curves.scored(0, scoresOf(1, null));
    expect(curves.read().scores.trainingAccuracy).toEqual(new Float32Array([Number.NaN]));
  });
});

describe("the state of curves", () => {
  it.each([3, 700])("after %d epochs goes on elsewhere as if nothing had been between", (epochs) => {
    const state = structuredClone(train(createCurves(), epochs).state());
    expect(train(createCurves(state), 1500, epochs + 1).state()).toEqual(train(createCurves(), 1500).state());
  });

  it("stays as it was while training goes on, and can be gone back to", () => {
    const curves = createCurves();
    train(curves, 5).batch(51, 51);
    const [state, before] = [curves.state(), curves.read()];
    train(curves, 600, 6);
    expect(curves.read()).not.toEqual(before);
    curves.restore(state);
    expect(curves.read()).toEqual(before);
  });

  it("without anything is empty", () => {
    const { batch, scores } = createCurves(noCurves).read();
    expect([batch.step, batch.loss, ...Object.values(scores)].every(({ length }) => length === 0)).toBe(true);
  });
});
