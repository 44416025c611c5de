import type { Experiment } from "../experiment/experiment";
import { same } from "../experiment/same";
import type { Focus } from "../experiment/snapshot";
import { message } from "../locales/message";
import type { Change, Checkpoint, EngineApi, EngineEvent } from "./api";
import { ablate } from "./ablation";
import { assemble, type Assembly } from "./assemble";
import type { BackendName } from "./backendNames";
import { batchOf } from "./batches";
import { chooseBackend } from "./chooseBackend";
import { crash } from "./crash";
import { makeData, type Data } from "./data";
import { createForks, type Again } from "./forks";
import { beginning, type Kept, type Passage } from "./keep";
import { idleAt } from "./pace";
import { createPieces } from "./pieces";
import { possible } from "./possible";
import { createLook } from "./probes";
import type { Shot } from "./probes/probe";
import { createTurn } from "./probes/turn";
import { holdOwn } from "./own";
import type { Run } from "./run";
import { startRun } from "./startRun";
import { scoreAtOnce } from "./scoring";
import { isLarge } from "./large";
import { createLoading } from "./loading";
import { createMemory, usualRoom } from "./memory";
import { operated } from "./operate";
import { createTrials } from "./trials";
import { createTraining } from "./training";
import { alarm, createTurns, now, type Piece } from "./turns";
import { createTracing } from "./tracing";
import type { TrainerState } from "./trainer";
import { createViewer, type Viewer } from "./viewer";

/** Where training begins at once, other backends are tried so many ms later. */
const calm = 1_500;

/** One engine: it holds at most one run. */
export function createEngine(tryBackends = chooseBackend): EngineApi {
  let hear: ((event: EngineEvent) => void) | null = null;
  let held: { readonly run: Run; readonly assembly: Assembly; readonly past: Viewer } | null = null;
  let room = usualRoom;
  /** Parameters of the run were written by hand: it is not what its experiment makes of it any more. */
  let touched = false;
  let generation = 0;
  let peeks = 0;
  const turns = createTurns(async () => held?.run.settle());
  const trials = createTrials(tryBackends);
  const training = createTraining(() => current().run, turns);
  const pieces = createPieces({ run: () => current().run, piece: training.piece });
  const turn = createTurn();
  const look = createLook(turn);
  const lookBeside = createLook(turn);
  const forks = createForks({
    run: () => current().run,
    room: () => room,
    another: () => current().assembly.another,
    retuned,
    begin,
    change,
  });
  const loading = createLoading({
    begin: (experiment) =>
      halting(() => {
        forks.forget();
        return begin(experiment);
      }),
    async fork(step, experiment) {
      await goThrough(pieces.upTo(step));
      await turns.take(() => forks.goOnAs(experiment));
    },
    async train(stepsPerSecond) {
      const begun = await turns.take(() => ({ over: training.goOn(stepsPerSecond), stepped: training.stepped() }));
      await Promise.race([begun.over, begun.stepped]);
    },
  });
  const tell = (event: EngineEvent) => hear?.(event);

  function current(): NonNullable<typeof held> {
    if (!held) throw new Error("engine: an experiment must be loaded first");
    return held;
  }

  /** A turn that ends training: what goes on now, and what calls before this one have asked for. */
  function halting<T>(call: () => Promise<T> | T): Promise<T> {
    turns.stop();
    return turns.take(() => {
      turns.stop();
      return call();
    });
  }

  /** Does work piece by piece, as fast as it can, in the place of what goes on. */
  async function goThrough(work: () => Promise<Piece>): Promise<void> {
    const { over } = await halting(() => ({ over: turns.repeat(work, Infinity) }));
    await over;
  }

  function dataFor(experiment: Experiment): Data {
    const old = held?.run.experiment;
    const known = old && same(old.data, experiment.data) && old.seeds.data === experiment.seeds.data;
    return held && known ? held.run.data : makeData(experiment);
  }

  /** Holds a run in the place of the one there was. */
  function hold(run: Run, assembly: Assembly): Run {
    letGo();
    held = { run, assembly, past: createViewer(run, assembly.another) };
    generation++;
    return run;
  }

  function letGo(): void {
    held?.past.dispose();
    held = null;
  }

  /** Takes the place of the run there is, from `keep` or from its first weights. */
  async function begin(
    experiment: Experiment,
    from: Passage = beginning,
    keep?: TrainerState,
    memory = createMemory(forks.room()),
  ): Promise<Run> {
    const network = possible(experiment);
    const data = dataFor(experiment);
    touched &&= keep !== undefined;
    if (data !== held?.run.data) peeks = 0;
    held?.run.dispose();
    letGo();
    const assembly = await assemble(network, experiment, { keep, fastest: trials.fastest(experiment) });
    if (assembly.standIn) tell({ type: "notice", text: assembly.reason });
    training.begin();
    return hold(await startRun({ ...assembly, experiment, network, data, from, memory, hear: tell }), assembly);
  }

  /** Tries the other backends beside the run; a winner takes over what has not begun yet. */
  async function tryOthers(experiment: Experiment, before: BackendName): Promise<void> {
    if (held?.run.experiment !== experiment) return;
    const winner = await trials.hold(experiment);
    if (winner === before) return;
    await turns.take(async () => {
      const untouched =
        held?.run.experiment === experiment && held.run.step() === 0 && held.run.pending() === 0 && turns.pace() === 0;
      if (untouched) await begin(experiment);
    });
  }

  /** Goes on from a state with the trainer there is and other settings. Slots that are `theirs` already stay. */
  async function retuned(
    experiment: Experiment,
    { state, passage }: Kept,
    { memory = current().run.memory, theirs = false }: Again = {},
  ): Promise<Run> {
    const { run, assembly } = current();
    const { data, trainer } = run;
    const network = possible(experiment);
    if (theirs) trainer.retune(network, experiment);
    trainer.restore(state);
    if (!theirs) trainer.retune(network, experiment);
    const next = { ...assembly, experiment, network, data, from: passage, memory, hear: tell };
    return hold(await startRun(next), assembly);
  }

  function sceneOf(shown: Shot, focus: Focus): Parameters<typeof look>[1] {
    const { run, assembly, past } = current();
    return {
      run: shown,
      newest: run,
      shotAt: past.beside,
      scratch: past.scratch,
      hurried: focus.hurried === true,
      large: isLarge(run.network),
      focus: focus.set === "test" && peeks === 0 ? { ...focus, set: "validation" } : focus,
      generation,
      training: turns.pace() > 0,
      idle: idleAt(turns.pace(), batchOf(run), training.rate()),
      backend: assembly.backend,
      reason: trials.reason(run.experiment) ?? assembly.reason,
      why: assembly.why,
      examplesPerSecond: training.rate(),
      peeks,
      now,
    };
  }

  async function change(experiment: Experiment): Promise<Change> {
    const { run: before } = current();
    const { experiment: old } = before;
    const other = (["data", "seeds", "backend", "weights"] as const).some((what) => !same(old[what], experiment[what]));
    if (other) return { kept: [], fresh: [], applied: false };
    if (same(old, experiment)) return { kept: [], fresh: [], applied: true };
    const network = possible(experiment);
    // Nothing is learned yet: the run is as if it had been loaded like this.
    if (before.step() === 0 && !touched) {
      await begin(experiment);
      return { kept: [], fresh: [], applied: true };
    }
    const { state, passage } = await before.keep();
    const from = { ...passage, pending: 0 };
    const all = network.layers.map((_, index) => index);
    if (!same(old.network, experiment.network)) {
      const { kept } = (await begin(experiment, from, state)).trainer;
      return { kept, fresh: all.filter((index) => !kept.includes(index)), applied: true };
    }
    await retuned(experiment, { state, passage: from });
    return { kept: all, fresh: [], applied: true };
  }

  return {
    ...createTracing(
      (work) => turns.take(work),
      (focus) => ({ run: current().run, scratch: current().past.scratch, focus, peeks }),
    ),
    async load(experiment, ways, stepsPerSecond = 0) {
      const before = trials.fastest(experiment);
      await loading.load(experiment, ways, stepsPerSecond);
      const tryThem = () => void tryOthers(experiment, before).catch(crash);
      if (experiment.backend === "auto") alarm(stepsPerSecond > 0 ? calm : 0, tryThem);
    },
    change: (experiment) => turns.take(() => change(experiment)),
    play: (stepsPerSecond) =>
      turns.take(() => {
        const problem = current().run.problem();
        if (problem) tell({ type: "stopped", problem: problem.what });
        else void training.goOn(stepsPerSecond);
      }),
    pause: () => halting(() => {}),
    async step(amount) {
      await goThrough(pieces.of(amount));
      await turns.take(() => {
        const problem = current().run.problem();
        if (problem) throw problem.what;
      });
    },
    snapshot: async (parts, focus, have) => {
      await loading.over();
      return turns.take(async () => {
        const shown = current().past.shown(focus.at);
        return { step: shown.step(), generation, ...(await look(parts, sceneOf(shown, focus), have)) };
      });
    },
    beside: (parts, focus, have) =>
      turns.take(async () => {
        const { run, past } = current();
        const shown = past.shown(focus.at);
        const other = forks.at(shown.step()) ?? (shown === run ? null : run);
        if (!other) return null;
        return { step: other.step(), generation, ...(await lookBeside(parts, sceneOf(other, focus), have)) };
      }),
    test: () =>
      turns.take(async () => {
        const { run } = current();
        const { test } = run.data.sets;
        if (test.count === 0) throw message("No examples are kept for the test. Change the split to keep some.");
        peeks++;
        return scoreAtOnce(run.trainer, test);
      }),
    checkpoint: () =>
      turns.take(async (): Promise<Checkpoint> => {
        const { run } = current();
        const { state, passage } = await run.keep();
        return { experiment: run.experiment, state, history: passage, peeks };
      }),
    restore: (checkpoint) =>
      halting(async () => {
        forks.forget();
        await begin(checkpoint.experiment, checkpoint.history as Passage, checkpoint.state);
        peeks = Math.max(peeks, checkpoint.peeks);
      }),
    goBack: () => turns.take(() => current().run.goBack()),
    rewind: (step, fork = false) => halting(() => forks.rewind(step, fork)),
    swap: () => halting(forks.swap),
    hold: holdOwn,
    remember: async (bytes) => void (room = bytes),
    operate: (changes) =>
      turns.take(async () => {
        const { run } = current();
        const { state, passage } = await run.keep();
        const { state: written, undo } = operated(state, changes);
        // What was remembered of this very step was before the operation.
        run.memory.cut(state.step - 1);
        touched = true;
        await retuned({ ...run.experiment }, { state: written, passage: { ...passage, pending: 0 } });
        return undo;
      }),
    ablate: (key, units) => ablate((work) => turns.take(() => work(current().run)), key, units),
    async listen(listener) {
      hear = listener;
    },
  };
}
