import type { Amount } from "../engine/api";
import type { Score } from "../experiment/snapshot";
import { translate } from "../locales";
import { message } from "../locales/message";
import type { Events } from "./events";
import type { Run } from "./run";
import type { SessionStore } from "./store";
import { sentenceOf, Trouble } from "./trouble";
import type { Verbs } from "./verbs";

/** Plain data about a run. Losses are means over all examples of a set; the accuracy of a regression is null. */
interface RunState {
  readonly epoch: number;
  readonly step: number;
  readonly loss: number;
  readonly accuracy: number | null;
  readonly validation: { readonly loss: number; readonly accuracy: number | null };
  readonly backend: string;
  readonly reason: string;
  readonly examplesPerSecond: number;
  readonly problem: string | null;
}

/**
 * `window.convoscope`: what a person can do, for scripts. Each verb resolves when the views can be read and rejects
 * with an `Error` whose message is the sentence a learner would see, in English.
 */
export interface Handle {
  load(link: string): Promise<void>;
  link(): Promise<string>;
  play(): Promise<void>;
  pause(): Promise<void>;
  /** Trains `{ examples: n }`, `{ batches: n }` or `{ epochs: n }`, as fast as it goes. */
  step(amount: Amount): Promise<void>;
  reset(): Promise<void>;
  /** Shows the moment kept at a step or before; null shows the run as it is. */
  look(step: number | null): Promise<void>;
  /** Goes on from the step that is looked at as another run; the one before stays on the curves. */
  fork(): Promise<void>;
  /** Takes up the run that the last fork left behind. */
  swap(): Promise<void>;
  state(): Promise<RunState>;
  /** Unseals the test set and counts a peek. */
  test(): Promise<Score>;
  /** Answers the way to stop listening. */
  readonly on: Events["on"];
}

export function createHandle(parts: {
  verbs: Verbs;
  run: Run;
  events: Events;
  store: SessionStore;
  link: () => string;
}): Handle {
  const { verbs, run, store } = parts;
  return {
    load: (link: unknown) => spoken(verbs.load(String(link))),
    link: () => Promise.resolve(parts.link()),
    play: () => spoken(verbs.play()),
    pause: () => spoken(verbs.pause()),
    step: (amount) => spoken(isAmount(amount) ? verbs.step(amount) : Promise.reject(badAmount())),
    reset: () => spoken(verbs.reset()),
    fork: () => spoken(verbs.fork()),
    swap: () => spoken(verbs.swap()),
    look: (step) => spoken(isMoment(step) ? verbs.look(step) : Promise.reject(badMoment())),
    state: () => spoken(readState(run, store)),
    test: () => spoken(verbs.test()),
    on: parts.events.on,
  };
}

/** The answer once it can be seen; trouble as an `Error` with an English sentence. */
async function spoken<T>(promise: Promise<T>): Promise<T> {
  try {
    const answer = await promise;
    await painted();
    return answer;
  } catch (reason) {
    throw new Error(translate("en", sentenceOf(reason)), { cause: reason });
  }
}

async function readState(run: Run, store: SessionStore): Promise<RunState> {
  await run.settle();
  const snapshot = await run.ask((engine) => engine.snapshot(["progress"], store.getState().focus));
  const { progress } = snapshot.parts;
  if (!progress) throw new Error("snapshot: has every part that is asked for, got no progress");
  // A run that has just begun is being scored.
  if (Number.isNaN(progress.validation.loss) && !progress.problem) return readState(run, store);
  const { epoch, step, loss, accuracy, validation, backend, reason, examplesPerSecond, problem } = progress;
  return {
    epoch,
    step,
    loss,
    accuracy,
    validation: { loss: validation.loss, accuracy: validation.accuracy },
    backend,
    reason: translate("en", reason),
    examplesPerSecond,
    problem: problem && translate("en", problem.what),
  };
}

/** The step of a script: one whole number of something, at least 1. */
function isAmount(amount: unknown): amount is Amount {
  if (typeof amount !== "object" || amount === null) return false;
  const [[unit, count] = [], ...more] = Object.entries(amount);
  return more.length === 0 && /^(examples|batches|epochs)$/.test(unit ?? "") && Number.isInteger(count) && count > 0;
}

const badAmount = () =>
  new Trouble(message("A step is a whole number of examples, batches or epochs, such as '{' batches: 1 '}'."));

/** The moment a script looks at: a step from 0 on, or null for now. */
const isMoment = (step: unknown): step is number | null =>
  step === null || (typeof step === "number" && Number.isFinite(step) && step >= 0);

const badMoment = () => new Trouble(message("A moment is a step from 0 on, or null for now."));

/** Two frames later what was drawn is on screen; a hidden page draws nothing and is not waited for. */
function painted(): Promise<void> {
  if (typeof document === "undefined" || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
