import { updatesPerEpoch } from "../experiment/sets";
import type { Problem } from "../experiment/snapshot";
import { trainingSettings } from "../experiment/trainingSettings";
import { augmenterOf, createBatches, sliceOf } from "./batches";
import { createCurves, type Scores } from "./curves";
import { divergenceSentence, findCulprit, isSound } from "./divergence";
import { createFirstScores, type FirstScores } from "./firstScores";
import { createKeeper, type Kept } from "./keep";
import { createMemory } from "./memory";
import { createScorer } from "./scoring";
import type { Run, RunOptions } from "./run";
import type { TrainerState } from "./trainer";

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
  const { experiment, network, data, trainer, ahead, from, memory = createMemory(), another, hear } = options;
  const batches = createBatches(data, experiment.seeds.order, augmenterOf(experiment, data));
  const size = Number(experiment.training.values.batch ?? trainingSettings.batch.default);
  const stepsPerEpoch = updatesPerEpoch(data.sets.training.count, size);
  const curves = createCurves(from.curves);
  const scorer = createScorer(trainer, data, network);
  const keeper = createKeeper({ state: await trainer.read(), passage: from });
  /** Steps whose loss is not known yet, in order. */
  const open: { readonly step: number; readonly loss: Promise<number> }[] = [];
  let { step } = keeper.kept().state;
  let { cursor } = from;
  let waiting: Waiting | null = null;
  let version = 0;
  /** Scores of the first weights that are still to be taken. */
  let owed: FirstScores | null = null;
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
    await payAll();
    const passage = { cursor, curves: curves.state(), ceiling: keeper.ceiling(), pending: waiting?.count ?? 0 };
    return { state: waiting?.before ?? (await trainer.read()), passage };
  }

  async function stopAt(broken: number): Promise<void> {
    owed?.dispose();
    owed = null;
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
    if (most === 0) trainer.flush?.();
    while (open.length > most) {
      const [first] = open.splice(0, 1);
      await learned(first.step, await first.loss);
    }
  }

  /** Whether the scores of these weights have a place in the curves that is still empty. */
  const ended = () => !problem && cursor.place === 0 && curves.wants(cursor.epoch, step);
  const scoring = () => owed !== null || ended();

  /** Takes scores of these weights; answers whether they are numbers: where not, the run has stopped. */
  async function scored(scores: Scores): Promise<boolean> {
    if (ended() && areNumbers(scores)) curves.scored(step, scores);
    return stopUnless(scores);
  }

  async function stopUnless(scores: Scores): Promise<boolean> {
    const sound = areNumbers(scores);
    if (!sound && !problem) await stopAt(step);
    return sound;
  }

  async function scorePiece(): Promise<void> {
    if (owed) return pay(owed);
    const scores = await scorer.piece();
    if (scores) await scored(scores);
  }

  /** Takes a piece of the scores of the first weights. */
  async function pay(first: FirstScores): Promise<void> {
    const scores = await first.piece();
    if (!scores) return;
    owed = null;
    if (!(await stopUnless(scores))) return;
    curves.scored(first.step, scores);
    await keepState();
  }

  async function payAll(): Promise<void> {
    while (owed) await pay(owed);
  }

  /** Puts the scores of the first weights off until their first step is made; answers whether it could. */
  function putOff(): boolean {
    if (!another || owed || !ended() || curves.by(step)) return false;
    const keep = keeper.kept().state;
    owed = createFirstScores(() => another(network, experiment, { keep }), { data, network, step: keep.step });
    return true;
  }

  /** Keeps the state now and then, to go back to; not before the scores of the first weights are in it. */
  async function keepState(): Promise<void> {
    const due = keeper.due(step);
    // Where steps run ahead, reading the parameters stops them all: there it is done more rarely.
    const wanted = due || (memory.wants(step) && step - remembered >= 2 * ahead);
    if (!wanted || owed) return;
    await settle();
    if (problem) return;
    const kept = await now();
    if (due) keeper.take(kept);
    remember(kept);
  }

  /** What follows an update: a state to go back to now and then, and the end of an epoch. */
  async function afterUpdate(): Promise<void> {
    const over = cursor.place === 0;
    await settle(over ? 0 : ahead);
    if (!problem) await keepState();
    if (over && !problem) hear({ type: "epoch", epoch: cursor.epoch });
  }

  async function update(): Promise<void> {
    step++;
    moved();
    open.push({ step, loss: trainer.step(batches.at(cursor, size, step), step) });
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
    const course = trainer.steps && most > 1 ? batches.course(cursor, size, reach(most)) : null;
    if (!trainer.steps || !course) return update();
    const losses = await trainer.steps(course, step + 1);
    moved();
    for (const loss of losses) {
      step++;
      cursor = batches.after(cursor, size);
      if (!sound(step, loss)) return stopAt(step);
    }
    await afterUpdate();
  }

  async function addExample(): Promise<void> {
    const batch = batches.at(cursor, size, step + 1);
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
    const missing = batches.indices(cursor, size).length - (waiting?.count ?? 0);
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
    newestScores: () => scorer.newest() ?? curves.by(step),
    scoring,
    async train(most = 1) {
      if (problem) return "done";
      if (scoring() && !(most > 0 && putOff())) {
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
    async scores(hasTime = always) {
      await settle();
      await payAll();
      let scores = await scorer.piece();
      while (!scores && hasTime()) scores = await scorer.piece();
      return !scores || (await scored(scores)) ? scores : scorer.all();
    },
    coming: (examples, times) => batches.coming(cursor, size, step + 1, examples, times),
    upcoming: () => ({ batch: batches.at(cursor, size, step + 1), indices: batches.indices(cursor, size) }),
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
    dispose() {
      owed?.dispose();
      trainer.dispose();
    },
  };
}

const always = () => true;

const areNumbers = ({ training, validation }: Scores) =>
  Number.isFinite(training.loss) && Number.isFinite(validation.loss);
