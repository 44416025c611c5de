import type { Ablation, Amount, WeightChange } from "../engine/api";
import type { Experiment } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { setOwnData } from "../experiment/ownData";
import { presetSpeed } from "../experiment/presets";
import { same } from "../experiment/same";
import type { Score } from "../experiment/snapshot";
import type { DatasetId } from "../datasets";
import { message, type Message } from "../locales/message";
import { readLink } from "../share/link";
import { createAlone } from "./alone";
import { needsLoad } from "./compare";
import { focusAfter, sameAnswers, sameInputs } from "./focus";
import { emptyHistory, record, redone, undone } from "./history";
import { movedLab } from "./labPlace";
import { nextRedo, nextUndo, noOperations, ofRun, wasRedone, wasUndone, withDone, type Drag } from "./operations";
import { longSilence } from "./patience";
import type { Kept } from "./ownData/cabinet";
import type { OwnData } from "./ownData/ownData";
import type { Past } from "./past";
import type { Run } from "./run";
import { createBranches } from "./branches";
import { note, type SessionStore } from "./store";

/** What a learner or a script can ask for; each is rejected with what went wrong. */
export interface Verbs {
  look(step: number | null): Promise<void>;
  edit(experiment: Experiment): Promise<void>;
  takeOwn(kept: Kept, replaces?: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  play(): Promise<void>;
  pause(): Promise<void>;
  step(amount: Amount): Promise<void>;
  fork(): Promise<void>;
  swap(): Promise<void>;
  reset(): Promise<void>;
  newWeights(): Promise<void>;
  goBack(): Promise<void>;
  test(): Promise<Score>;
  load(link: string): Promise<void>;
  operate(changes: readonly WeightChange[], what: Message, drag?: Drag | null): Promise<void>;
  ablate(key: string, units: readonly number[]): Promise<readonly Ablation[]>;
}

const usualSpeed = ({ data }: Experiment): number => presetSpeed(data.type as DatasetId);

export function createVerbs({
  store,
  run,
  past,
  own,
}: {
  store: SessionStore;
  run: Run;
  past: Past;
  own: OwnData;
}): Verbs {
  const { getState, setState } = store;
  const branches = createBranches(store, run);
  let history = emptyHistory;
  let operations = noOperations;
  /** What is taken back next is known when what is being written stands among the operations. */
  const writing = createAlone();
  let operationNotice: number | null = null;

  /** Puts another experiment in the place of the current one, with what hangs on it. */
  function put(experiment: Experiment, anew = false): void {
    const before = getState();
    setState({
      experiment,
      ...(anew && { forks: [] }),
      refused: null,
      ...whatCanBe(),
      focus: focusAfter(before.focus, before.experiment, experiment),
      speed: before.speed === usualSpeed(before.experiment) ? usualSpeed(experiment) : before.speed,
      snapshot: sameInputs(before.experiment, experiment) ? before.snapshot : null,
      drawings: sameAnswers(before.experiment, experiment) ? before.drawings : [],
    });
  }

  const whatCanBe = () => {
    operations = ofRun(operations, run.runs());
    const { done, undone } = operations;
    return {
      canUndo: history.past.length > 0 || done.length > 0,
      canRedo: history.future.length > 0 || undone.length > 0,
    };
  };

  function take(experiment: Experiment): void {
    const before = getState().experiment;
    if (!same(before, experiment)) {
      history = record(history, before, experiment, performance.now());
      operations = { ...operations, undone: [] };
    }
    put(experiment, needsLoad(before, experiment));
  }

  /** Another run or an earlier step of this one: weights that were written by hand are not those it has. */
  function branch(go: () => Promise<boolean>): Promise<boolean> {
    const gone = go();
    return gone.then((moved) => {
      if (moved) operations = noOperations;
      return moved;
    });
  }

  const write = (changes: readonly WeightChange[]) => run.ask((engine) => engine.operate(changes), longSilence);

  /** The sentence about the newest operation stands alone, and only as long as that is not taken back. */
  function say(what: Message | null): void {
    setState({ notices: getState().notices.filter(({ id }) => id !== operationNotice) });
    if (!what) return;
    note(store, message("{what} Undo takes it back. A link does not carry it.", { what }));
    operationNotice = getState().notices.at(-1)?.id ?? null;
  }

  /** The views show weights that were written; a newer state is taken to the page. */
  async function written(): Promise<void> {
    setState(whatCanBe());
    await run.frames.now();
    await run.mirror();
  }

  async function go(to: ReturnType<typeof undone>): Promise<void> {
    if (!to) return;
    history = to.history;
    past.look(null);
    // What is taken back made a fork: the run before it is still there.
    const { left, experiment } = getState();
    const back = left.at(-1)?.experiment === to.experiment ? branch(branches.swap) : null;
    put(to.experiment, needsLoad(experiment, to.experiment));
    await back;
    await run.settle();
  }

  /** Resolves when the engine does what the state says and the views can be read. */
  async function shown(): Promise<void> {
    await run.settle();
    await run.frames.now();
  }

  return {
    look(step) {
      past.look(step);
      return run.frames.now();
    },
    async edit(experiment) {
      const { problem } = describeNetwork(experiment);
      if (problem) setState({ refused: problem });
      else {
        // A change of what is looked at is a change of what came of it: another run.
        const back = needsLoad(getState().experiment, experiment) ? null : branch(branches.fork);
        take(experiment);
        await back;
        await run.settle();
      }
    },
    async takeOwn(kept, replaces) {
      if (!(await own.take(kept, replaces)))
        note(store, message("This browser keeps nothing between visits: choose the file again next time."));
      const { experiment } = getState();
      const next = setOwnData(experiment, kept.collection);
      // A link had named them, and now they are there.
      if (same(experiment, next)) run.startAgain();
      else take(next);
      setState({ refused: null });
      await run.settle();
    },
    undo() {
      return writing.after(async () => {
        operations = ofRun(operations, run.runs());
        const operation = nextUndo(operations, history.past);
        if (!operation) return go(undone(history, getState().experiment));
        past.look(null);
        await writing.run(async () => {
          await write(operation.undo);
          operations = wasUndone(operations);
        });
        say(null);
        await written();
      });
    },
    redo() {
      return writing.after(async () => {
        operations = ofRun(operations, run.runs());
        const operation = nextRedo(operations, history.past);
        if (!operation) return go(redone(history, getState().experiment));
        past.look(null);
        await writing.run(async () => {
          operations = wasRedone(operations, await write(operation.changes));
        });
        await written();
      });
    },
    async play() {
      await branch(branches.rewind);
      setState({ playing: true });
      await shown();
    },
    async pause() {
      setState({ playing: false, rewinding: false });
      await shown();
      await run.mirror();
    },
    async step(amount) {
      if (typeof getState().focus.at === "number") {
        past.leap(1);
        return run.frames.now();
      }
      setState({ playing: false });
      await run.settle();
      await run.work(() => run.ask((engine) => engine.step(amount), longSilence));
      await Promise.all([run.mirror(), run.frames.now()]);
    },
    async fork() {
      await branch(branches.fork);
      await shown();
    },
    async swap() {
      const other = getState().left.at(-1);
      if (!other) return;
      past.look(null);
      const back = branch(branches.swap);
      put(other.experiment);
      await back;
      await shown();
    },
    reset() {
      run.startAgain();
      setState({ refused: null, forks: [] });
      return shown();
    },
    newWeights() {
      const { weights: _, ...experiment } = getState().experiment;
      const weights = (experiment.seeds.weights + 1) % 4_294_967_296;
      take({ ...experiment, seeds: { ...experiment.seeds, weights } });
      return shown();
    },
    async goBack() {
      past.look(null);
      setState({ playing: false });
      await run.settle();
      await run.ask((engine) => engine.goBack(), longSilence);
      await run.frames.now();
    },
    async test() {
      await run.settle();
      const test = await run.ask((engine) => engine.test(), longSilence);
      setState({ test });
      await run.frames.now();
      return test;
    },
    operate(changes, what, drag = null) {
      return writing.after(async () => {
        await writing.run(async () => {
          await branch(branches.fork);
          await run.settle();
          const undo = await write(changes);
          history = { ...history, future: [], last: null };
          const after = history.past.at(-1) ?? null;
          const operation = { what, changes, undo, after, drag, run: run.runs() };
          operations = withDone(ofRun(operations, run.runs()), operation);
        });
        say(what);
        await written();
      });
    },
    ablate: (key, units) => run.ask((engine) => engine.ablate(key, units), longSilence),
    load(text) {
      const { link, problems } = readLink(text);
      if (link.page === "lab") {
        const lab = movedLab(
          getState().lab,
          { text: link.lab ?? "", preset: link.preset ?? "" },
          "link",
          performance.now(),
        );
        setState({ page: "lab", lab, notices: [] });
        for (const problem of problems) note(store, problem);
        return Promise.resolve();
      }
      take(link.experiment);
      setState({
        forks: link.forks ?? [],
        page: link.page,
        shown: link.shown,
        speed: link.speed,
        playing: !link.paused,
        notices: [],
      });
      for (const problem of problems) note(store, problem);
      run.startAgain();
      return shown();
    },
  };
}
