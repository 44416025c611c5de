import type { EngineEvent } from "../engine/api";
import { translate } from "../locales";
import { message } from "../locales/message";
import { createBesides } from "./besides";
import { createDriver, type Driver } from "./driver";
import type { Connect } from "./engineClient";
import type { Events } from "./events";
import { createFrames, type FrameClock, type Frames } from "./frames";
import { createShelf } from "./shelf";
import type { OwnData } from "./ownData/ownData";
import { note, type SessionStore } from "./store";
import { EngineLost, sentenceOf } from "./trouble";

/** A page is drawn for the first time within so many ms, or nothing on it is to be asked for. */
const drawing = 1_000;

/** A load that takes longer than this, in ms, is shown as one. */
const quickLoad = 200;

/** The engine and what it shows, bound to the state of a session. */
export interface Run extends Pick<Driver, "settle" | "ask" | "mirror" | "runs"> {
  readonly frames: Frames;
  /** Says which parts of what is compared are needed as long as the answer is not called. */
  readonly needBeside: Frames["need"];
  /** The next `settle` starts the run from its first weights. */
  startAgain(): void;
  /** Asks for something during which the views follow. */
  work<T>(working: () => Promise<T>): Promise<T>;
  /** Turns what a promise was rejected with into a quiet sentence. */
  readonly fail: (reason: unknown) => void;
  readonly close: () => void;
}

export function createRun(options: {
  store: SessionStore;
  connect: Connect;
  clock: FrameClock;
  events: Events;
  own: OwnData;
}): Run {
  const { store, events } = options;
  const { getState, setState } = store;
  let starts = 0;
  let working = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;

  const driver = createDriver({
    connect: options.connect,
    supply: options.own.supply,
    goal() {
      const { experiment, forks, playing, speed } = getState();
      return { experiment, forks, run: starts, playing, speed };
    },
    loading() {
      clearTimeout(slow);
      slow = setTimeout(() => setState({ status: "loading" }), quickLoad);
      setState({ warm: false, change: null, test: null, left: [], name: "A", beside: null });
      toNow();
    },
    loaded() {
      clearTimeout(slow);
      setState({ status: "ready" });
      toNow();
      events.tell("ready", {});
      frames.invalidate();
    },
    changed(change) {
      setState({ change });
      frames.invalidate();
    },
    lost: () => setState({ status: "restarting" }),
    restarted(step) {
      setState({ left: [] });
      const text =
        step > 0
          ? message("The engine stopped answering. It was started again and goes on from step {step}.", { step })
          : message("The engine stopped answering. It was started again and the run begins anew.");
      note(store, text);
    },
    trouble: fail,
    event: hear,
  });

  let { data } = getState().experiment;
  let exchanged = 0;

  /** Grows with each run, and as soon as other data are chosen: what is still said of the old ones is not heard. */
  function runs(): number {
    if (getState().experiment.data !== data) {
      ({ data } = getState().experiment);
      exchanged++;
    }
    return driver.runs() + exchanged;
  }

  const asking = {
    clock: options.clock,
    focus: () => getState().focus,
    ready: driver.askable,
    run: runs,
    pace() {
      const { playing, speed } = getState();
      if (working > 0) return Infinity;
      return playing ? speed : 0;
    },
    failed(reason: unknown) {
      // What was asked of a run that could not be loaded is told by its loading.
      if (driver.ready()) fail(reason);
    },
  };
  const frames = createFrames({
    ...asking,
    drawing,
    snapshot: createShelf(
      (parts, focus, have) => driver.ask((engine) => engine.snapshot(parts, focus, have)),
      driver.runs,
    ),
    hear(snapshot) {
      const before = getState().snapshot;
      const warm = getState().warm || (snapshot.parts.progress?.reached.step ?? 0) > 0;
      setState({ snapshot, warm });
      besides.invalidate();
      const { progress, history } = snapshot.parts;
      const reached = progress?.reached.step;
      if (!progress || reached !== progress.step || reached === before?.parts.progress?.reached.step) return;
      const { step, epoch } = progress;
      const loss = Number.isNaN(progress.loss) ? history?.batch.loss.at(-1) : progress.loss;
      if (loss !== undefined) events.tell("step", { step, epoch, loss });
    },
  });
  const besides = createBesides({
    ...asking,
    beside: (parts, focus, have) => driver.ask((engine) => engine.beside(parts, focus, have)),
    hear: (beside) => setState({ beside }),
  });

  /** No past is looked at any more: it is another run's. */
  function toNow(): void {
    const { focus } = getState();
    if (focus.at !== undefined) setState({ focus: { ...focus, at: null, hurried: false }, rewinding: false });
  }

  function hear(event: EngineEvent): void {
    if (event.type === "epoch") events.tell("epoch", { epoch: event.epoch });
    if (event.type === "notice") note(store, event.text);
    if (event.type === "stopped") {
      setState({ playing: false });
      events.tell("stopped", { problem: translate("en", event.problem) });
    }
    frames.invalidate();
  }

  function fail(reason: unknown): void {
    if (reason instanceof EngineLost) return;
    if (!driver.ready()) {
      clearTimeout(slow);
      setState({ status: "failed", playing: false });
    }
    note(store, sentenceOf(reason));
  }

  return {
    settle: driver.settle,
    ask: driver.ask,
    mirror: driver.mirror,
    runs: driver.runs,
    frames,
    needBeside: besides.need,
    startAgain() {
      starts++;
    },
    async work(question) {
      working++;
      setState({ stepping: true });
      frames.invalidate();
      try {
        return await question();
      } finally {
        working--;
        setState({ stepping: working > 0 });
      }
    },
    fail,
    close() {
      clearTimeout(slow);
      frames.close();
      besides.close();
      driver.close();
    },
  };
}
