import { describe, expect, it } from "vitest";
import { healthOf, healthWith } from "../../src/app/health";
import type { Parts, Progress } from "../../src/experiment/snapshot";
import { message } from "../../src/locales";

const progress = (more: Partial<Progress> = {}): Progress => ({
  step: 100,
  epoch: 2,
  reached: { step: 100, epoch: 10 },
  exact: true,
  stepsPerEpoch: 50,
  pending: 0,
  loss: 0.5,
  accuracy: 0.8,
  validation: { loss: 0.6, accuracy: 0.75 },
  peeks: 0,
  backend: "wasm",
  trainer: "graph",
  reason: message("It is always there."),
  why: message("It holds every layer."),
  examplesPerSecond: 1000,
  problem: null,
  ...more,
});

function scores(training: number[], validation: number[], accuracy?: number[]): Parts["history"]["scores"] {
  const right = new Float32Array(accuracy ?? training.map((loss) => 1 - loss / 3));
  return {
    step: new Float32Array(training.map((_, index) => index * 50)),
    training: new Float32Array(training),
    validation: new Float32Array(validation),
    trainingAccuracy: right,
    validationAccuracy: right,
  };
}

const state = (given: Progress, curves?: Parts["history"]["scores"]) => healthOf(given, curves).state;

describe("how a run is doing", () => {
  it("is ready before the first step and learning while there is little to judge by", () => {
    expect(state(progress({ step: 0 }))).toBe("ready");
    expect(state(progress(), scores([2, 1.5], [2, 1.6]))).toBe("well");
  });

  it("is well while the loss falls", () => {
    const falling = [2.3, 2, 1.7, 1.4, 1.1, 0.9, 0.7, 0.6];
    expect(state(progress(), scores(falling, falling))).toBe("well");
  });

  it("is stuck where nothing has moved since the start", () => {
    const flat = Array.from({ length: 12 }, (_, index) => 2.3 + 0.002 * (index % 2));
    expect(
      state(
        progress(),
        scores(
          flat,
          flat,
          flat.map(() => 0.1),
        ),
      ),
    ).toBe("stuck");
  });

  it("overfits where validation turns up while training falls on", () => {
    const training = [2, 1.2, 0.8, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.08, 0.06, 0.05];
    const validation = [2, 1.3, 1, 0.9, 0.92, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6];
    expect(state(progress(), scores(training, validation))).toBe("overfitting");
  });

  it("has settled where the loss came down and stays", () => {
    const training = [2, 1, 0.6, 0.52, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    expect(state(progress(), scores(training, training))).toBe("settled");
  });

  it("has learned what it gets right in 99 of 100", () => {
    expect(state(progress({ validation: { loss: 0.02, accuracy: 0.995 } }))).toBe("learned");
  });

  it("has stopped at the step of its problem", () => {
    const problem = { what: message("Stopped."), step: 37, layer: 1, backTo: 36 };
    expect(healthOf(progress({ problem }), undefined)).toEqual({
      state: "stopped",
      what: message("Stopped at step {step}.", { step: 37 }),
    });
  });
});

describe("the sentence on a run, with what is found in its layers", () => {
  const well = healthOf(progress({ step: 10 }), undefined);
  const sum = message("All alive.");
  const found = (bad: boolean) => ({ layer: 0, bad, what: sum, why: sum, remedies: [] });
  const look = {} as Parameters<typeof healthWith>[1] extends infer D ? NonNullable<D> : never;
  const diagnosis = (findings: ReturnType<typeof found>[]) => ({ ...look, findings, sum });

  it("says so where all is well, and is quiet about what is only worth knowing", () => {
    expect(healthWith(well, diagnosis([])).what.values).toEqual({ first: well.what, second: sum });
    expect(healthWith(well, diagnosis([found(false)]))).toBe(well);
    expect(healthWith(well, null)).toBe(well);
  });

  it("puts trouble in a layer first, but for a run that stopped or has learned all of it", () => {
    expect(healthWith(well, diagnosis([found(true)]))).toEqual({ state: "ailing", what: sum });
    for (const state of ["stopped", "learned"] as const) {
      const health = { state, what: sum };
      expect(healthWith(health, diagnosis([found(true)]))).toBe(health);
    }
  });
});
