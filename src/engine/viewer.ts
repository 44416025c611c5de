import type { Assembly } from "./assemble";
import type { Shot } from "./probes/probe";
import type { Moment } from "./ring";
import type { Run } from "./run";
import { createScorer } from "./scoring";
import type { Trainer } from "./trainer";

/** Shows the past of a run that goes on, or could go on, undisturbed. */
export interface Viewer {
  /** What is looked at: the run as it is now where no step behind it is. */
  readonly shown: (step: number | null | undefined) => Shot;
  /** The run as it was by another step, to be held beside; null before its first moment. It stands until the next call. */
  readonly beside: (step: number) => Shot | null;
  /** Another trainer of the run, in whatever state it was left. */
  readonly scratch: () => Trainer;
  dispose(): void;
}

/** Two places where moments can be seen, and one to try things out; each has a trainer of its own as soon as somebody looks. */
export function createViewer(run: Run, another: Assembly["another"]): Viewer {
  const [first, second] = [createStand(run, another), createStand(run, another)];
  let tried: Trainer | null = null;
  const at = (step: number, { show }: Stand) => {
    const moment = run.memory.at(step);
    return moment && show(moment);
  };
  return {
    shown: (step) => (typeof step === "number" && step < run.step() && at(step, first)) || run,
    beside: (step) => at(step, second),
    scratch: () => (tried ??= another(run.network, run.experiment)),
    dispose() {
      first.dispose();
      second.dispose();
      tried?.dispose();
    },
  };
}

/** A network with a past. */
type Seen = Pick<Run, "network" | "data" | "experiment" | "stepsPerEpoch" | "curves">;

export interface Stand {
  readonly show: (moment: Moment) => Shot;
  dispose(): void;
}

/** Numbers of shots of the past, below those of the weights of any run. */
let shots = 0;

/** Another trainer of a run's network, which takes the parameters of one moment after another. */
export function createStand(run: Seen, another: Assembly["another"]): Stand {
  const { network, data, experiment, stepsPerEpoch, curves } = run;
  let held: { readonly moment: Moment; readonly shot: Shot } | null = null;
  let hands: ReturnType<typeof take> | null = null;

  function take() {
    const trainer = another(network, experiment);
    return { trainer, scorer: createScorer(trainer, data, network) };
  }

  function show(moment: Moment): Shot {
    if (held?.moment === moment) return held.shot;
    hands ??= take();
    const { trainer, scorer } = hands;
    const version = --shots;
    trainer.restore({ step: moment.step, layers: moment.layers, slots: {} });
    scorer.forget();
    const shot: Shot = {
      experiment,
      network,
      data,
      trainer,
      stepsPerEpoch,
      step: () => moment.step,
      epochs: () => moment.epochs,
      pending: () => 0,
      version: () => version,
      newestScores: () => curves.by(moment.step),
      async scores(hasTime) {
        let scores = await scorer.piece();
        while (!scores && hasTime()) scores = await scorer.piece();
        return scores;
      },
    };
    held = { moment, shot };
    return shot;
  }

  return { show, dispose: () => hands?.trainer.dispose() };
}
