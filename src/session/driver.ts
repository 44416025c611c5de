import type { Change, Checkpoint, EngineEvent } from "../engine/api";
import type { Experiment, Fork } from "../experiment/experiment";
import { same } from "../experiment/same";
import { message } from "../locales/message";
import { needsLoad } from "./compare";
import type { Connect } from "./engineClient";
import { createLifeline, type Engine } from "./lifeline";
import { loadSilence, silenceOf, usualSilence } from "./patience";
import { EngineLost, Trouble } from "./trouble";

/** What the engine should be doing. */
interface Goal {
  readonly experiment: Experiment;
  /** On the way to it, where it has to be loaded. */
  readonly forks: readonly Fork[];
  /** Grows when the same experiment is to start again. */
  readonly run: number;
  readonly playing: boolean;
  /** Updates per second. */
  readonly speed: number;
}

export interface DriverOptions {
  readonly connect: Connect;
  goal(): Goal;
  /** Hands the engine what it can't make itself, before an experiment is loaded. */
  readonly supply: (engine: Engine, experiment: Experiment) => Promise<void>;
  /** A run begins; it has begun or was taken up. */
  loading(): void;
  loaded(): void;
  /** A changed experiment was taken over. */
  changed(change: Change): void;
  /** The engine is gone and another one is started. */
  lost(): void;
  /** The other one goes on from this step. */
  restarted(step: number): void;
  /** What nobody asked for did not work out. */
  readonly trouble: (reason: unknown) => void;
  event(event: EngineEvent): void;
}

/** Brings the engine to what it should be doing, and back to life. */
export interface Driver {
  /** Resolves when the engine does what the goal says; rejects when it can't. */
  readonly settle: () => Promise<void>;
  /** Asks the engine; rejects with `EngineLost` where it is gone. `silence` is how long it may say nothing, in ms. */
  readonly ask: <T>(question: (engine: Engine) => Promise<T>, silence?: number) => Promise<T>;
  /** Whether a run is loaded. */
  readonly ready: () => boolean;
  /** Whether the engine can be asked about a run, if only for the moment when it is loaded. */
  readonly askable: () => boolean;
  /** How many runs were begun or taken up. */
  readonly runs: () => number;
  /** Takes the newest sound state to the page. */
  readonly mirror: () => Promise<void>;
  close(): void;
}

/** The newest state is taken to the page this often while training, in ms. */
const mirrorPause = 1_500;

/** An engine that is lost this often within `lossesWithin` ms is not started again unasked. */
const mostLosses = 3;
const lossesWithin = 60_000;

export function createDriver(options: DriverOptions): Driver {
  /** What the engine was told last; null while it has no run. */
  let told: Goal | null = null;
  /** Whether the engine was told to load a run and has not answered yet. */
  let awaited = false;
  let kept: { readonly checkpoint: Checkpoint; readonly run: number } | null = null;
  let runs = 0;
  let losses: number[] = [];
  let recovering = false;
  let epochHeard = false;
  let mirroring = false;
  let closed = false;
  let settling: Promise<void> | null = null;

  const line = createLifeline({
    connect: options.connect,
    event(event) {
      if (event.type === "epoch") epochHeard = true;
      if (event.type === "stopped" && told) told = { ...told, playing: false };
      options.event(event);
    },
    lost() {
      told = null;
      recovering = true;
      const now = performance.now();
      losses = [...losses.filter((time) => now - time < lossesWithin), now];
      options.lost();
      reconcile().catch(options.trouble);
    },
  });

  const silence = () =>
    epochHeard ? Math.max(usualSilence, 5 * line.longestSilence()) : silenceOf(options.goal().experiment);

  const ask: Driver["ask"] = (question, patience = silence()) => line.ask(question, patience);

  async function load(goal: Goal): Promise<void> {
    if (told?.playing) await ask((engine) => engine.pause());
    told = null;
    kept = null;
    runs++;
    epochHeard = false;
    options.loading();
    await ask((engine) => options.supply(engine, goal.experiment), loadSilence);
    const loaded = ask(
      (engine) => engine.load(goal.experiment, goal.forks, goal.playing ? goal.speed : 0),
      loadSilence,
    );
    awaited = true;
    await loaded.finally(() => {
      awaited = false;
    });
    told = goal;
    begun(0);
  }

  async function restore(goal: Goal, checkpoint: Checkpoint): Promise<void> {
    runs++;
    try {
      await ask((engine) => options.supply(engine, checkpoint.experiment), loadSilence);
      await ask((engine) => engine.restore(checkpoint), loadSilence);
    } catch (reason) {
      if (reason instanceof EngineLost) throw reason;
      kept = null;
      return;
    }
    told = { ...goal, experiment: checkpoint.experiment, playing: false };
    begun(checkpoint.state.step);
  }

  function begun(step: number): void {
    if (recovering) options.restarted(step);
    recovering = false;
    options.loaded();
  }

  async function change(goal: Goal, before: Goal): Promise<void> {
    try {
      const answer = await ask((engine) => engine.change(goal.experiment), loadSilence);
      if (answer.applied) {
        epochHeard = false;
        told = { ...(told ?? before), experiment: goal.experiment };
        options.changed(answer);
        return;
      }
    } catch (reason) {
      if (reason instanceof EngineLost) throw reason;
      options.trouble(reason);
    }
    told = null;
    kept = null;
  }

  /** One step from what the engine does to what it should do. */
  async function approach(goal: Goal): Promise<void> {
    line.open();
    if (!told && kept?.run === goal.run && !needsLoad(kept.checkpoint.experiment, goal.experiment))
      return restore(goal, kept.checkpoint);
    if (!told || told.run !== goal.run || needsLoad(told.experiment, goal.experiment)) return load(goal);
    if (!same(told.experiment, goal.experiment)) return change(goal, told);
    await ask((engine) => (goal.playing ? engine.play(goal.speed) : engine.pause()));
    told = { ...told, playing: goal.playing, speed: goal.speed };
  }

  function settled(): boolean {
    const { experiment, run, playing, speed } = options.goal();
    return (
      told !== null &&
      told.run === run &&
      told.playing === playing &&
      (!playing || told.speed === speed) &&
      same(told.experiment, experiment)
    );
  }

  /** Whether there is nothing left to bring about. */
  const done = () => closed || settled();

  async function follow(): Promise<void> {
    while (!done()) {
      if (losses.length >= mostLosses)
        throw new Trouble(message("The engine stopped again and again. Reset starts it once more."));
      try {
        await approach(options.goal());
      } catch (reason) {
        if (!(reason instanceof EngineLost)) throw reason;
      }
    }
  }

  /** However many ask, one of them drives. */
  async function reconcile(): Promise<void> {
    while (!done()) {
      settling ??= follow().finally(() => {
        settling = null;
      });
      await settling;
    }
  }

  async function mirror(): Promise<void> {
    if (!told || mirroring) return;
    const { run } = told;
    const begunRuns = runs;
    mirroring = true;
    try {
      const checkpoint = await ask((engine) => engine.checkpoint());
      if (runs === begunRuns) kept = { checkpoint, run };
    } catch (reason) {
      if (!(reason instanceof EngineLost)) options.trouble(reason);
    } finally {
      mirroring = false;
    }
  }

  const timer = setInterval(() => {
    if (told?.playing) void mirror();
  }, mirrorPause);

  return {
    settle() {
      if (!settling && losses.length >= mostLosses) losses = [];
      return reconcile();
    },
    ask,
    ready: () => told !== null,
    askable: () => awaited || told !== null,
    runs: () => runs,
    mirror,
    close() {
      closed = true;
      clearInterval(timer);
      line.close();
    },
  };
}
