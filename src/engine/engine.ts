import type { Experiment } from "../experiment/experiment";
import { describeNetwork, type Network } from "../experiment/network";
import { same } from "../experiment/same";
import { message } from "../locales/message";
import type { Amount, Change, Checkpoint, EngineApi, EngineEvent } from "./api";
import { assemble, type Assembly } from "./assemble";
import { chooseBackend } from "./chooseBackend";
import { crash } from "./crash";
import { makeData, type Data } from "./data";
import { createMeter } from "./pace";
import { createLook } from "./probes";
import { beginning, startRun, type Passage, type Run } from "./run";
import { scoreAtOnce } from "./scoring";
import { createTrials } from "./trials";
import { createTurns, type Piece } from "./turns";
import type { TrainerState } from "./trainer";

/** One engine: it holds at most one run. */
export function createEngine(tryBackends = chooseBackend): EngineApi {
  let hear: (event: EngineEvent) => void = () => {};
  let run: Run | null = null;
  let assembly: Assembly | null = null;
  let generation = 0;
  let peeks = 0;
  const meter = createMeter();
  const turns = createTurns(async () => run?.settle());
  const trials = createTrials(tryBackends);
  const look = createLook();

  function current(): { run: Run; assembly: Assembly } {
    if (!run || !assembly) throw new Error("engine: an experiment must be loaded first");
    return { run, assembly };
  }

  /** The network of an experiment; throws the sentence why it can't be. */
  function possible(experiment: Experiment): Network {
    const network = describeNetwork(experiment);
    if (network.problem) throw network.problem.what;
    return network;
  }

  function dataFor(experiment: Experiment): Data {
    const old = run?.experiment;
    const known = old && same(old.data, experiment.data) && old.seeds.data === experiment.seeds.data;
    return run && known ? run.data : makeData(experiment);
  }

  /** Takes the place of the run there is, from `keep` or from its first weights. */
  async function begin(experiment: Experiment, from: Passage = beginning, keep?: TrainerState): Promise<void> {
    const network = possible(experiment);
    const data = dataFor(experiment);
    if (data !== run?.data) peeks = 0;
    run?.trainer.dispose();
    run = null;
    const made = await assemble(network, experiment, { keep, fastest: trials.fastest(experiment) });
    if (made.standIn) hear({ type: "notice", text: made.reason });
    assembly = made;
    generation++;
    run = await startRun({ experiment, network, data, trainer: made.trainer, ahead: made.ahead, from, hear: tell });
  }

  const tell = (event: EngineEvent) => hear(event);

  /** Tries the other backends beside the run; a winner takes over what has not begun yet. */
  async function tryOthers(experiment: Experiment): Promise<void> {
    const winner = await trials.hold(experiment);
    if (winner === "wasm") return;
    await turns.take(async () => {
      const untouched = run && run.experiment === experiment && run.step() === 0 && run.pending() === 0;
      if (untouched && turns.pace() === 0) await begin(experiment);
    });
  }

  async function load(experiment: Experiment): Promise<void> {
    await turns.stop();
    await turns.take(() => begin(experiment));
    if (experiment.backend === "auto") tryOthers(experiment).catch(crash);
  }

  async function piece(): Promise<Piece> {
    const { run } = current();
    const [start, before] = [turns.now(), run.step()];
    const kind = await run.train();
    const examples = (run.step() - before) * (run.data.sets.training.count / run.stepsPerEpoch);
    meter.count(examples, turns.now() - start);
    return kind;
  }

  /** When a step of an amount is over. */
  function endOf(amount: Amount, run: Run): () => boolean {
    if ("epochs" in amount) {
      const end = Math.floor(run.epochs()) + amount.epochs;
      return () => run.epochs() >= end && !run.scoring();
    }
    const end = run.step() + ("batches" in amount ? amount.batches : 0);
    return () => run.step() >= end && !run.scoring();
  }

  async function change(experiment: Experiment): Promise<Change> {
    const { run: before, assembly } = current();
    const { experiment: old } = before;
    if (!same(old.data, experiment.data) || !same(old.seeds, experiment.seeds) || old.backend !== experiment.backend)
      return { kept: [], fresh: [], applied: false };
    const network = possible(experiment);
    // Nothing is learned yet: the run is as if it had been loaded like this.
    if (before.step() === 0 && before.pending() === 0) {
      await begin(experiment);
      return { kept: [], fresh: [], applied: true };
    }
    const { mark, passage } = await before.keep();
    const from = { ...passage, pending: 0 };
    if (!same(old.network, experiment.network)) {
      await begin(experiment, from, mark.state);
    } else {
      const { trainer } = before;
      trainer.restore(mark.state);
      trainer.retune(network, experiment);
      generation++;
      run = await startRun({ ...before, experiment, network, trainer, ahead: assembly.ahead, from, hear: tell });
      return { kept: network.layers.map((_, index) => index), fresh: [], applied: true };
    }
    const { kept } = current().run.trainer;
    return { kept, fresh: network.layers.map((_, index) => index).filter((index) => !kept.includes(index)), applied: true };
  }

  return {
    load,
    change: (experiment) => turns.take(() => change(experiment)),
    async play(stepsPerSecond) {
      const problem = current().run.problem();
      if (problem) tell({ type: "stopped", problem: problem.what });
      else if (turns.pace() > 0) turns.hurry(stepsPerSecond);
      else turns.repeat(piece, stepsPerSecond).catch(crash);
    },
    async pause() {
      await turns.stop();
      await turns.take(() => {});
    },
    async step(amount) {
      await turns.stop();
      if ("examples" in amount) {
        for (let example = 0; example < amount.examples; example++) await turns.take(() => current().run.accumulate());
      } else {
        const over = endOf(amount, current().run);
        await turns.repeat(async () => (over() ? "done" : piece()), Infinity);
      }
      const { run } = current();
      await run.settle();
      const problem = run.problem();
      if (problem) throw problem.what;
    },
    snapshot: (parts, focus) =>
      turns.take(async () => {
        const { run, assembly } = current();
        const scene = {
          run,
          focus: focus.set === "test" && peeks === 0 ? { ...focus, set: "validation" as const } : focus,
          generation,
          training: turns.pace() > 0,
          backend: assembly.backend,
          reason: trials.reason(run.experiment) ?? assembly.reason,
          examplesPerSecond: meter.rate(),
          peeks,
          now: turns.now,
        };
        return { step: run.step(), generation, parts: await look(parts, scene) };
      }),
    test: () =>
      turns.take(async () => {
        const { run } = current();
        const { test } = run.data.sets;
        if (test.count === 0) throw message("No examples are kept for the test. Change the split to keep some.");
        peeks++;
        return scoreAtOnce(run.trainer, test, run.data.inputSize);
      }),
    checkpoint: () =>
      turns.take(async (): Promise<Checkpoint> => {
        const { run } = current();
        const { mark, passage } = await run.keep();
        return { experiment: run.experiment, state: mark.state, history: passage, peeks };
      }),
    async restore(checkpoint) {
      await turns.stop();
      await turns.take(async () => {
        await begin(checkpoint.experiment, checkpoint.history as Passage, checkpoint.state);
        ({ peeks } = checkpoint);
      });
    },
    goBack: () => turns.take(() => current().run.goBack()),
    async listen(listener) {
      hear = listener;
    },
  };
}
