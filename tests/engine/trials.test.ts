import { describe, expect, it } from "vitest";
import type { BackendName } from "../../src/engine/backendNames";
import type { Trial } from "../../src/engine/trial";
import { createTrials } from "../../src/engine/trials";
import { setBackend, setLayer, setSeeds, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import { message } from "../../src/locales/message";

const experiment = presetOf("bars");
const reason = message("It won.");

/** Trials that end when they are told to, each with its winner or with nothing. */
function slowTrials() {
  const tried: Experiment[] = [];
  const ends: ((trial: Trial | null) => void)[] = [];
  const trials = createTrials((it) => {
    tried.push(it);
    return new Promise((resolve) => {
      ends.push(resolve);
    });
  });
  return { trials, tried, end: (at: number, winner: BackendName | null) => ends[at](winner && { winner, reason }) };
}

describe("trials", () => {
  it("are held once for a network, also when two ask at the same time, and both hear the winner", async () => {
    const { trials, tried, end } = slowTrials();
    const asked = [trials.hold(experiment), trials.hold(setSeeds(experiment, { weights: 5 }))];
    end(0, "webgl");
    expect(await Promise.all(asked)).toEqual(["webgl", "webgl"]);
    expect(await trials.hold(experiment)).toBe("webgl");
    expect(tried).toEqual([experiment]);
  });

  it("are held anew for another network, another batch and another kind of input", async () => {
    const { trials, tried, end } = slowTrials();
    const others = [
      experiment,
      setLayer(experiment, "l1", "filters", 5),
      setTraining(experiment, "batch", 64),
      { ...experiment, data: presetOf("digits").data },
    ];
    const asked = others.map((other) => trials.hold(other));
    for (const at of others.keys()) end(at, at === 0 ? "webgpu" : "wasm");
    expect(await Promise.all(asked)).toEqual(["webgpu", "wasm", "wasm", "wasm"]);
    expect(tried).toEqual(others);
    expect(others.map((other) => trials.fastest(other))).toEqual(["webgpu", "wasm", "wasm", "wasm"]);
  });

  it("leave WASM where they come to no end", async () => {
    const { trials, end } = slowTrials();
    expect(trials.fastest(experiment)).toBe("wasm");
    const asked = trials.hold(experiment);
    end(0, null);
    expect(await asked).toBe("wasm");
    expect(trials.reason(experiment)).toBeNull();
  });

  it("are the reason only where the choice was left to us", async () => {
    const { trials, end } = slowTrials();
    const asked = trials.hold(experiment);
    expect(trials.reason(experiment)).toBeNull();
    end(0, "webgl");
    await asked;
    expect(trials.reason(experiment)).toBe(reason);
    expect(trials.reason(setBackend(experiment, "wasm"))).toBeNull();
  });
});
