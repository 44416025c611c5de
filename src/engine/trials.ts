import type { Experiment } from "../experiment/experiment";
import type { Message } from "../locales/message";
import type { BackendName } from "./backendNames";
import type { Trial } from "./trial";

/** What was found out about backends, by what it depends on: the network and the size of its batches. */
export interface Trials {
  /** The fastest backend for an experiment, as far as is known. */
  fastest(experiment: Experiment): BackendName;
  /** What the trial said, where there was one and the choice is left to us. */
  reason(experiment: Experiment): Message | null;
  /** Holds a trial, unless it was held already; answers the winner. */
  hold(experiment: Experiment): Promise<BackendName>;
}

const nameOf = ({ data, network, training }: Experiment): string =>
  JSON.stringify([
    data.type,
    data.values.inputs,
    network.map(({ type, values }) => [type, values]),
    training.values.batch,
  ]);

/** Remembers trials as long as the engine lives. `tryOut` answers null where a trial comes to no end. */
export function createTrials(tryOut: (experiment: Experiment) => Promise<Trial | null>): Trials {
  const held = new Map<string, Trial | null>();
  const begun = new Map<string, Promise<void>>();

  async function tryNow(name: string, experiment: Experiment): Promise<void> {
    held.set(name, await tryOut(experiment));
  }

  return {
    fastest: (experiment) => held.get(nameOf(experiment))?.winner ?? "wasm",
    reason: (experiment) => (experiment.backend === "auto" ? (held.get(nameOf(experiment))?.reason ?? null) : null),
    async hold(experiment) {
      const name = nameOf(experiment);
      const trial = begun.get(name) ?? tryNow(name, experiment);
      begun.set(name, trial);
      await trial;
      return held.get(name)?.winner ?? "wasm";
    },
  };
}
