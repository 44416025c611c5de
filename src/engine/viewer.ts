import type { Assembly } from "./assemble";
import type { Shot } from "./probes/probe";
import type { Moment } from "./ring";
import type { Run } from "./run";
import { createScorer } from "./scoring";

/** Shows moments of a run that goes on, or could go on, undisturbed. */
export interface Viewer {
  show(moment: Moment): Shot;
  dispose(): void;
}

/** Numbers of shots of the past, below those of the weights of any run. */
let shots = 0;

/** A second trainer of a run's network, which takes the parameters of one moment after another. */
export function createViewer(run: Run, another: Assembly["another"]): Viewer {
  const { network, data, experiment, stepsPerEpoch, curves } = run;
  const trainer = another(network, experiment);
  const scorer = createScorer(trainer, data);
  let shown: Moment | null = null;
  let version = 0;

  const shot = (moment: Moment): Shot => ({
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
  });
  let current: Shot | null = null;

  return {
    show(moment) {
      if (moment !== shown || !current) {
        trainer.restore({ step: moment.step, layers: moment.layers, slots: {} });
        scorer.forget();
        version = --shots;
        shown = moment;
        current = shot(moment);
      }
      return current;
    },
    dispose: () => trainer.dispose(),
  };
}
