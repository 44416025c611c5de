import type { Experiment, Fork } from "../experiment/experiment";

/** What a load is made of; each resolves when it is done. */
interface Hands {
  /** Begins the run of an experiment in the place of all there were. */
  readonly begin: (experiment: Experiment) => Promise<unknown>;
  /** Trains on to a step and goes another way from there, as this experiment. */
  readonly fork: (step: number, experiment: Experiment) => Promise<void>;
  /** Goes on training at a pace; resolves with the first step. */
  readonly train: (stepsPerSecond: number) => Promise<void>;
}

/** Brings an experiment to where its link says. */
interface Loading {
  load(experiment: Experiment, forks?: readonly Fork[], stepsPerSecond?: number): Promise<void>;
  /** Resolves when the newest load is over, well or not: a look that is asked for meanwhile shows what it brings. */
  readonly over: () => Promise<void>;
}

export function createLoading({ begin, fork, train }: Hands): Loading {
  let newest: Promise<void> = Promise.resolve();

  async function bring(experiment: Experiment, forks: readonly Fork[], stepsPerSecond: number): Promise<void> {
    await begin(forks[0]?.from ?? experiment);
    for (const [index, { step }] of forks.entries()) await fork(step, forks[index + 1]?.from ?? experiment);
    if (stepsPerSecond > 0) await train(stepsPerSecond);
  }

  return {
    load(experiment, forks = [], stepsPerSecond = 0) {
      const brought = bring(experiment, forks, stepsPerSecond);
      newest = brought.catch(() => {});
      return brought;
    },
    over: () => newest,
  };
}
