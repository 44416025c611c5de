import { createBatches } from "../../src/engine/batches";
import { makeData } from "../../src/engine/data";
import { beginning } from "../../src/engine/keep";
import { startRun } from "../../src/engine/startRun";
import type { Trainer, TrainerState } from "../../src/engine/trainer";
import type { EngineEvent } from "../../src/engine/api";
import { setDataValue, setTraining } from "../../src/experiment/edits";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";

/** What happens in a scripted training; `step` counts from 1. */
interface Script {
  /** Loss of an update. */
  readonly loss?: (step: number) => number;
  /** What every weight is after an update. */
  readonly weight?: (step: number) => number;
  /** Loss of a score of the weights after `step` updates. */
  readonly score?: (step: number) => number;
  /** The layer whose answers break first in the batch of a step. */
  readonly bad?: (step: number) => number | null;
}

/** 40 training examples in batches of ten; training in layers `l1` and `l2`. */
const scriptedExperiment = setTraining(
  setDataValue(setDataValue(presetOf("moons"), "count", 80), "split", [50, 50, 0]),
  "batch",
  10,
);
export const network = describeNetwork(scriptedExperiment);
const data = makeData(scriptedExperiment);
export const batches = createBatches(data, scriptedExperiment.seeds.order);

/** A trainer that does what it is told and remembers what it did. */
export function scriptedTrainer({
  loss = () => 1,
  weight = (step) => step,
  score = () => 1,
  bad = () => null,
}: Script) {
  const log: string[] = [];
  let step = 0;
  let waiting = 0;
  const state = (): TrainerState => ({
    step,
    layers: Object.fromEntries(
      network.layers.map(({ spec }) => [
        spec.key,
        [{ name: "kernel", shape: [1], values: Float32Array.of(weight(step)) }],
      ]),
    ),
    slots: {},
  });
  const trainer: Trainer = {
    name: "scripted",
    kept: [],
    waiting: () => Promise.resolve(null),
    step(batch, made) {
      log.push(`step ${made} of ${batch.count}`);
      step = made;
      const answer = Number.isFinite(weight(made)) ? loss(made) : Number.NaN;
      return Promise.resolve().then(() => answer);
    },
    accumulate: async () => {
      waiting++;
      return loss(step + 1);
    },
    commit: async (made) => {
      log.push(`commit ${made} of ${waiting}`);
      [step, waiting] = [made, 0];
    },
    async evaluate({ count }) {
      log.push(`score ${step} of ${count}`);
      return { loss: score(step), accuracy: 0.5, outputs: new Float32Array(count) };
    },
    activations: async () => [],
    predict: async (_, count) => new Float32Array(count),
    inputGradient: async () => new Float32Array(),
    trace: async () => ({ loss: 1, layers: [], inputGradient: new Float32Array(), gradients: {} }),
    firstBadLayer: async () => bad(step + 1),
    retune: () => {},
    read: async () => state(),
    restore(to) {
      log.push(`back to ${to.step}`);
      [step, waiting] = [to.step, 0];
    },
    dispose: () => {},
  };
  return { trainer, log };
}

/** A run of a script. */
export async function scriptedRun(script: Script, ahead = 0) {
  const { trainer, log } = scriptedTrainer(script);
  const events: EngineEvent[] = [];
  const hear = (event: EngineEvent) => events.push(event);
  const run = await startRun({
    experiment: scriptedExperiment,
    network,
    data,
    trainer,
    ahead,
    from: beginning,
    hear,
  });
  return { run, events, log };
}
