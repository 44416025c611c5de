import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { updatesPerEpoch } from "../experiment/sets";
import type { Problem } from "../experiment/snapshot";
import { trainingSettings } from "../experiment/trainingSettings";
import type { EngineEvent } from "./api";
import { createBatches, firstCursor, sliceOf, type Cursor } from "./batches";
import { createCurves, noCurves, type Curves, type CurveState, type Scores } from "./curves";
import type { Data } from "./data";
import { divergenceSentence, findCulprit, type Mark } from "./divergence";
import { scoresAtOnce, scoresOf } from "./scoring";
import type { Trainer } from "./trainer";
import type { Piece } from "./turns";

/** What a run goes on from. */
export interface Passage {
  readonly cursor: Cursor;
  readonly curves: CurveState;
  /** Losses above this are on the way out of hand: ten times the first; null before it is known. */
  readonly ceiling: number | null;
  /** Examples of the next batch whose gradients wait. */
  readonly pending: number;
}

export const beginning: Passage = { cursor: firstCursor, curves: noCurves, ceiling: null, pending: 0 };

/** A sound state, and what else is needed to go on from it. */
interface Kept {
  readonly mark: Mark;
  readonly passage: Passage;
}

interface RunOptions {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly data: Data;
  readonly trainer: Trainer;
  /** Steps that may be under way before the loss of the first of them is known. */
  readonly ahead: number;
  readonly from: Passage;
  hear(event: EngineEvent): void;
}

/** One training of one experiment. Each of its methods is one turn. */
export interface Run extends Omit<RunOptions, "from" | "ahead" | "hear"> {
  readonly curves: Curves;
  readonly stepsPerEpoch: number;
  /** Updates so far; where the run stopped by itself, the one that broke it. */
  step(): number;
  /** Passes over the training set so far, with a fraction. */
  epochs(): number;
  pending(): number;
  problem(): Problem | null;
  /** Grows whenever the weights change. */
  version(): number;
  /** The newest scores, of whatever weights; null before the first. */
  newestScores(): Scores | null;
  /** Whether scores are being taken, piece by piece, by `train`. */
  scoring(): boolean;
  /** One update, or one piece of the scores at the end of an epoch; "done" where the run has stopped by itself. */
  train(): Promise<Piece>;
  /** Adds the gradient of the next example; updates when the batch is full. */
  accumulate(): Promise<void>;
  /** Waits for the losses of the steps under way. */
  settle(): Promise<void>;
  /** Scores of the weights there are now. */
  scores(): Promise<Scores>;
  /** The newest sound state. */
  keep(): Promise<Kept>;
  /** Goes back to the newest sound state after the run has stopped by itself. Answers its step. */
  goBack(): number;
}

type Scoring = ReturnType<typeof scoresOf>;

/** A sound state is kept this often, in updates. */
const markEvery = 50;

/** A state this many updates old is replaced however high the loss is. */
const markAtLast = 500;

/** Starts a run or takes it up. */
export async function startRun({ experiment, network, data, trainer, ahead, from, hear }: RunOptions): Promise<Run> {
  const batches = createBatches(data, experiment.seeds.order);
  const size = Number(experiment.training.values.batch ?? trainingSettings.batch.default);
  const stepsPerEpoch = updatesPerEpoch(data.sets.training.count, size);
  const curves = createCurves(from.curves);
  /** Steps whose loss is not known yet, in order. */
  const open: { readonly step: number; readonly loss: Promise<number> }[] = [];
  let { cursor, ceiling } = from;
  let pending = 0;
  let kept: Kept = { mark: { state: await trainer.read(), cursor }, passage: from };
  let { step } = kept.mark.state;
  let version = 0;
  let problem: Problem | null = null;
  let known: { readonly version: number; readonly scores: Scores } | null = null;
  let scorer: Scoring | null = null;
  let newestLoss = 0;
  /** Sum of the losses of the examples whose gradients wait. */
  let waitingLoss = 0;

  async function keepNow(): Promise<void> {
    const mark = { state: await trainer.read(), cursor };
    kept = { mark, passage: { cursor, curves: curves.state(), ceiling, pending } };
  }

  /** Whether the weights are worth going back to. */
  const sane = () => ceiling === null || newestLoss <= ceiling || step - kept.mark.state.step >= markAtLast;

  async function stopAt(broken: number): Promise<void> {
    open.length = 0;
    step = broken;
    const { mark } = kept;
    const culprit = await findCulprit(trainer, network.layers, batches, size, mark, broken);
    trainer.restore(mark.state);
    version++;
    pending = 0;
    scorer = null;
    const what = divergenceSentence(broken, culprit, network.layers, Number(experiment.training.values.rate));
    problem = { what, step: broken, layer: culprit?.layer ?? null, backTo: mark.state.step };
    hear({ type: "stopped", problem: what });
  }

  async function learned(made: number, loss: number): Promise<void> {
    if (!Number.isFinite(loss)) return stopAt(made);
    ceiling ??= 10 * loss;
    newestLoss = loss;
    curves.batch(made, loss);
  }

  async function settle(most = 0): Promise<void> {
    while (open.length > most) {
      const [first] = open.splice(0, 1);
      await learned(first.step, await first.loss);
    }
  }

  function scored(scores: Scores): void {
    known = { version, scores };
    if (cursor.place === 0 && curves.wants(cursor.epoch)) curves.scored(step, scores);
  }

  async function score(taking: Scoring): Promise<Piece> {
    const next = await taking.next();
    if (!next.done) return "between";
    scorer = null;
    scored(next.value);
    return "between";
  }

  /** What follows an update: scores at the end of an epoch, and a state to go back to now and then. */
  async function afterUpdate(): Promise<void> {
    cursor = batches.after(cursor, size);
    const ended = cursor.place === 0;
    const due = ended || step - kept.mark.state.step >= markEvery;
    await settle(due ? 0 : ahead);
    if (problem) return;
    if (due && sane()) await keepNow();
    if (!ended) return;
    if (curves.wants(cursor.epoch)) scorer = scoresOf(trainer, data);
    hear({ type: "epoch", epoch: cursor.epoch });
  }

  async function addExample(): Promise<void> {
    const batch = batches.at(cursor, size);
    const loss = await trainer.accumulate(sliceOf(batch, data.inputSize, pending, pending + 1), step + 1);
    waitingLoss += loss;
    pending++;
    if (!Number.isFinite(loss)) return stopAt(step + 1);
    if (pending < batch.count) return;
    step++;
    await trainer.commit(step);
    version++;
    await learned(step, waitingLoss / batch.count);
    [pending, waitingLoss] = [0, 0];
    if (!problem) await afterUpdate();
  }

  async function update(): Promise<void> {
    step++;
    version++;
    open.push({ step, loss: trainer.step(batches.at(cursor, size), step) });
    await afterUpdate();
  }

  async function finishBatch(): Promise<void> {
    const before = step;
    while (step === before && !problem) await addExample();
  }

  for (let example = 0; example < from.pending; example++) await addExample();

  return {
    experiment,
    network,
    data,
    trainer,
    curves,
    stepsPerEpoch,
    step: () => step,
    epochs: () => batches.epochs(cursor),
    pending: () => pending,
    problem: () => problem,
    version: () => version,
    newestScores: () => known?.scores ?? null,
    scoring: () => scorer !== null,
    async train() {
      if (problem) return "done";
      if (step === 0 && !known) scorer ??= scoresOf(trainer, data);
      if (scorer) return score(scorer);
      await (pending === 0 ? update() : finishBatch());
      return "step";
    },
    async accumulate() {
      if (!problem) await addExample();
    },
    settle: () => settle(),
    async scores() {
      await settle();
      if (known?.version !== version) {
        scorer = null;
        scored(await scoresAtOnce(trainer, data));
      }
      return (known as { scores: Scores }).scores;
    },
    async keep() {
      await settle();
      if (!problem) await keepNow();
      return kept;
    },
    goBack() {
      const { mark, passage } = kept;
      if (!problem) return step;
      problem = null;
      ({ step } = mark.state);
      ({ cursor, ceiling } = passage);
      curves.cut(step);
      version++;
      return step;
    },
  };
}
