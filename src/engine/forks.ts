import type { Experiment } from "../experiment/experiment";
import { same } from "../experiment/same";
import type { Assembly } from "./assemble";
import { createCurves } from "./curves";
import type { Kept, Passage } from "./keep";
import type { Memory } from "./memory";
import type { Shot } from "./probes/probe";
import type { Moment } from "./ring";
import type { Run } from "./run";
import type { TrainerState } from "./trainer";
import { createStand, type Stand } from "./viewer";

/** How a run is taken up again. */
export interface Again {
  /** What it remembers; the same as before unless another is given. */
  readonly memory?: Memory;
  /** The state is of this very experiment, so that its slots stay. */
  readonly theirs?: boolean;
}

/** A run that rests: what it goes on from, and its past. */
interface Aside {
  readonly experiment: Experiment;
  readonly kept: Kept;
  readonly memory: Memory;
  /** Its newest moment. */
  readonly end: Moment;
  /** Where its moments can be seen. */
  readonly stand: Stand;
}

/** What an engine can do with the run it holds. */
interface Hands {
  run(): Run;
  /** For the past of all runs, in bytes. */
  room(): number;
  retuned(experiment: Experiment, kept: Kept, again: Again): Promise<Run>;
  begin(experiment: Experiment, from: Passage, keep: TrainerState, memory: Memory): Promise<Run>;
  change(experiment: Experiment): Promise<unknown>;
  /** Makes a trainer like that of the run that is held. */
  another(): Assembly["another"];
}

/** Goes back in the run that is held, and keeps the one that the last fork left behind. */
export interface Forks {
  rewind(step: number, fork: boolean): Promise<number>;
  readonly swap: () => Promise<number>;
  /** Leaves a copy of the run behind, at rest, and goes on as another experiment. */
  goOnAs(experiment: Experiment): Promise<void>;
  forget(): void;
  /** The run that was left behind as it was by `step`; null where there is none. */
  readonly at: (step: number) => Shot | null;
  /** For the past of one run, in bytes. */
  room(): number;
}

export function createForks(hands: Hands): Forks {
  let aside: Aside | null = null;
  const half = () => hands.room() / 2;

  async function leave(): Promise<void> {
    const run = hands.run();
    const kept = await run.keep();
    const { step, layers } = kept.state;
    const end = { step, layers, epochs: run.epochs() };
    // Its curves end here, whatever becomes of those of the run.
    const { network, data, experiment, stepsPerEpoch } = run;
    const curves = createCurves(kept.passage.curves);
    const stand = createStand({ network, data, experiment, stepsPerEpoch, curves }, hands.another());
    forget();
    aside = { experiment: run.experiment, kept, memory: run.memory.copy(half()), end, stand };
  }

  function forget(): void {
    aside?.stand.dispose();
    aside = null;
  }

  return {
    forget,
    async goOnAs(experiment) {
      await leave();
      await hands.change(experiment);
    },
    at(step) {
      if (!aside) return null;
      const { end, memory, stand } = aside;
      const moment = step >= end.step ? end : memory.at(step);
      return moment && stand.show(moment);
    },
    room: () => (aside ? half() : hands.room()),
    /** Goes to the newest state before the moment that can be gone on from, and learns the rest once more. */
    async rewind(step, fork) {
      const run = hands.run();
      const moment = run.memory.at(step);
      const way = moment && run.memory.wayTo(moment.step);
      if (!way) return run.step();
      if (fork) await leave();
      const memory = fork ? run.memory.copy(half()) : run.memory;
      memory.cut(moment.step);
      let { from } = way;
      for (const [index, { experiment }] of way.edits.entries()) {
        const again = await hands.retuned(experiment, from, { memory, theirs: index === 0 });
        const end = way.edits[index + 1]?.step ?? moment.step;
        while (again.step() < end || again.scoring()) if ((await again.train(end - again.step())) === "done") break;
        from = await again.keep();
      }
      await hands.run().correct(moment.layers);
      await hands.change(run.experiment);
      return moment.step;
    },
    async swap() {
      const run = hands.run();
      const other = aside;
      if (!other) return run.step();
      const { experiment, kept, memory } = other;
      await leave();
      if (same(run.experiment.network, experiment.network))
        await hands.retuned(experiment, kept, { memory, theirs: true });
      else await hands.begin(experiment, kept.passage, kept.state, memory);
      return hands.run().step();
    },
  };
}
