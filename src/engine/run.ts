import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { updatesPerEpoch } from "../experiment/sets";
import type { Problem } from "../experiment/snapshot";
import { trainingSettings } from "../experiment/trainingSettings";
import type { EngineEvent } from "./api";
import { createBatches, sliceOf } from "./batches";
import { createCurves, type Curves, type Scores } from "./curves";
import type { Data } from "./data";
import { divergenceSentence, findCulprit, isSound } from "./divergence";
import { createKeeper, type Kept, type Passage } from "./keep";
import { createMemory, type Memory } from "./memory";
import { createScorer } from "./scoring";
import type { Batch, Trainer, TrainerState } from "./trainer";
import type { Piece } from "./turns";

interface RunOptions {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly data: Data;
  readonly trainer: Trainer;
  /** Steps that may be under way before the loss of the first of them is known. */
  readonly ahead: number;
  readonly from: Passage;
  /** What is remembered of the steps before. */
  readonly memory?: Memory;
  readonly hear: (event: EngineEvent) => void;
}

/** One training of one experiment. Each of its methods is one turn. */
export interface Run extends Omit<RunOptions, "from" | "ahead" | "memory" | "hear"> {
  readonly curves: Curves;
  readonly memory: Memory;
  readonly stepsPerEpoch: number;
  /** Updates so far; where the run stopped by itself, the one that broke it. */
  step(): number;
  /** Passes over the training set so far, with a fraction. */
  epochs(): number;
  /** Examples whose gradients wait for their batch to fill. */
  pending(): number;
  problem(): Problem | null;
  /** Grows whenever the weights or running statistics change. */
  version(): number;
  /** The newest scores, of whatever weights; null before the first. */
  newestScores(): Scores | null;
  /** Whether the scores at the end of an epoch are still to be taken, piece by piece, by `train`. */
  scoring(): boolean;
  /**
   * One update, or up to `most` where the trainer makes many at once and nothing is to be done in between, or one piece of
   * the scores at the end of an epoch; "done" where the run has stopped by itself.
   */
  train(most?: number): Promise<Piece>;
  /** Adds the gradient of the next example; updates when the batch is full. */
  accumulate(): Promise<void>;
  /** Waits for the losses of the steps under way. */
  settle(): Promise<void>;
  /** Scores of the weights there are now. */
  scores(): Promise<Scores>;
  /** The batch that the next update learns from, and the places of its examples in the training set. */
  upcoming(): { readonly batch: Batch; readonly indices: Uint32Array };
  /** What the run can be taken up from as it is now; the newest sound state where it has stopped by itself. */
  keep(): Promise<Kept>;
  /** Goes back to the newest sound state after the run has stopped by itself. Answers its step. */
  goBack(): number;
  /** Takes over the parameters of a moment, where learning its last steps once more came to other bits. */
  correct(layers: TrainerState["layers"]): Promise<void>;
}

/** Examples whose gradients wait for their batch to fill. */
interface Waiting {
  readonly count: number;
  /** Sum of their losses. */
  readonly loss: number;
  /** The state before the first of them: running statistics move with each example. */
  readonly before: TrainerState;
}

/** Starts a run or takes it up. */
export async function startRun(options: RunOptions): Promise<Run> {
  const { experiment, network, data, trainer, ahead, from, memory = createMemory(), hear } = options;
  const batches = createBatches(data, experiment.seeds.order);
  const size = Number(experiment.training.values.batch ?? trainingSettings.batch.default);
  const stepsPerEpoch = updatesPerEpoch(data.sets.training.count, size);
  const curves = createCurves(from.curves);
  const scorer = createScorer(trainer, data);
  const keeper = createKeeper({ state: await trainer.read(), passage: from });
  /** Steps whose loss is not known yet, in order. */
  const open: { readonly step: number; readonly loss: Promise<number> }[] = [];
  let { step } = keeper.kept().state;
  let { cursor } = from;
  let waiting: Waiting | null = null;
  let version = 0;
  let problem: Problem | null = null;
  let remembered = step;
  memory.began(step, experiment);
  remember({ ...keeper.kept(), passage: { ...from, pending: 0 } });

  function remember(kept: Kept): void {
    if (memory.wants(step)) memory.take(kept, batches.epochs(cursor));
    remembered = step;
  }

  function moved(): void {
    version++;
    scorer.forget();
  }

  /** What to go on from as it is now. */
  async function now(): Promise<Kept> {
    const passage = { cursor, curves: curves.state(), ceiling: keeper.ceiling(), pending: waiting?.count ?? 0 };
    return { state: waiting?.before ?? (await trainer.read()), passage };
  }

  async function stopAt(broken: number): Promise<void> {
    open.length = 0;
    waiting = null;
    step = broken;
    const kept = keeper.kept();
    const culprit = await findCulprit(trainer, network.layers, batches, size, kept, broken);
    trainer.restore(kept.state);
    moved();
    const what = divergenceSentence(broken, culprit, network.layers, Number(experiment.training.values.rate));
    problem = { what, step: broken, layer: culprit?.layer ?? null, backTo: kept.state.step };
    hear({ type: "stopped", problem: what });
  }

  /** Hears a loss; answers whether it is a number. */
  function sound(made: number, loss: number): boolean {
    if (!Number.isFinite(loss)) return false;
    keeper.learned(made, loss);
    curves.batch(made, loss);
    return true;
  }

  async function learned(made: number, loss: number): Promise<void> {
    if (!sound(made, loss)) await stopAt(made);
  }

  async function settle(most = 0): Promise<void> {
    while (open.length > most) {
      const [first] = open.splice(0, 1);
      await learned(first.step, await first.loss);
    }
  }

  /** Whether the scores of these weights have a place in the curves that is still empty. */
  const scoring = () => !problem && cursor.place === 0 && curves.wants(cursor.epoch, step);

  /** Answers whether the scores of the weights are numbers; where not, the run has stopped. */
  async function scored(scores: Scores): Promise<boolean> {
    const finite = Number.isFinite(scores.training.loss) && Number.isFinite(scores.validation.loss);
    if (!finite && !problem) await stopAt(step);
    else if (scoring()) curves.scored(step, scores);
    return finite;
  }

  async function scorePiece(): Promise<void> {
    const scores = await scorer.piece();
    if (scores) await scored(scores);
  }

  /** What follows an update: a state to go back to now and then, and the end of an epoch. */
  async function afterUpdate(): Promise<void> {
    const ended = cursor.place === 0;
    const due = keeper.due(step);
    // Where steps run ahead, reading the parameters stops them all: there it is done more rarely.
    const wanted = due || (memory.wants(step) && step - remembered >= 2 * ahead);
    await settle(ended || wanted ? 0 : ahead);
    if (problem) return;
    if (wanted) {
      const kept = await now();
      if (due) keeper.take(kept);
      remember(kept);
    }
    if (ended) hear({ type: "epoch", epoch: cursor.epoch });
  }

  async function update(): Promise<void> {
    step++;
    moved();
    open.push({ step, loss: trainer.step(batches.at(cursor, size), step) });
    cursor = batches.after(cursor, size);
    await afterUpdate();
  }

  /** How many updates, up to `most`, until a state is to be taken. */
  function reach(most: number): number {
    let count = 1;
    while (count < most && !keeper.due(step + count) && !memory.wants(step + count)) count++;
    return count;
  }

  /** Updates up to a state that is to be taken, the end of the epoch or as many as the trainer makes at once. */
  async function updates(most: number): Promise<void> {
    if (!trainer.steps || most <= 1) return update();
    const losses = await trainer.steps(batches.course(cursor, size, reach(most)), step + 1);
    moved();
    for (const loss of losses) {
      step++;
      cursor = batches.after(cursor, size);
      if (!sound(step, loss)) return stopAt(step);
    }
    await afterUpdate();
  }

  async function addExample(): Promise<void> {
    const batch = batches.at(cursor, size);
    const { count, loss, before }: Waiting = waiting ?? { count: 0, loss: 0, before: await trainer.read() };
    const example = sliceOf(batch, data.inputSize, count, count + 1);
    waiting = { count: count + 1, loss: loss + (await trainer.accumulate(example, step + 1)), before };
    moved();
    if (!Number.isFinite(waiting.loss)) return stopAt(step + 1);
    if (waiting.count === batch.count) await commit(waiting.loss / batch.count);
  }

  async function commit(loss: number): Promise<void> {
    step++;
    await trainer.commit(step);
    moved();
    waiting = null;
    await learned(step, isSound(await trainer.read()) ? loss : Number.NaN);
    if (problem) return;
    cursor = batches.after(cursor, size);
    await afterUpdate();
  }

  /** Updates from the examples that wait and the rest of their batch. */
  async function fillBatch(): Promise<void> {
    const missing = batches.at(cursor, size).count - (waiting?.count ?? 0);
    for (let example = 0; example < missing; example++) {
      await addExample();
      if (problem) return;
    }
  }

  for (let example = 0; example < from.pending; example++) await addExample();

  return {
    experiment,
    network,
    data,
    trainer,
    curves,
    memory,
    stepsPerEpoch,
    step: () => step,
    epochs: () => batches.epochs(cursor),
    pending: () => waiting?.count ?? 0,
    problem: () => problem,
    version: () => version,
    newestScores: scorer.newest,
    scoring,
    async train(most = 1) {
      if (problem) return "done";
      if (scoring()) {
        await scorePiece();
        return "between";
      }
      await (waiting ? fillBatch() : updates(most));
      return "step";
    },
    async accumulate() {
      while (scoring()) await scorePiece();
      if (!problem) await addExample();
    },
    settle: () => settle(),
    async scores() {
      await settle();
      const scores = await scorer.all();
      return (await scored(scores)) ? scores : scorer.all();
    },
    upcoming: () => ({ batch: batches.at(cursor, size), indices: batches.indices(cursor, size) }),
    async keep() {
      await settle();
      return problem ? keeper.kept() : now();
    },
    goBack() {
      if (!problem) return step;
      const { state, passage } = keeper.goBack();
      problem = null;
      ({ step } = state);
      ({ cursor } = passage);
      curves.restore(passage.curves);
      memory.cut(step);
      remembered = step;
      return step;
    },
    async correct(layers) {
      trainer.restore({ ...(await trainer.read()), layers });
      moved();
    },
  };
}
