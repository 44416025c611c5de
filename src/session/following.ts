import type { Message } from "../locales/message";
import type { Engine } from "./lifeline";
import type { Past } from "./past";
import { longSilence } from "./patience";
import type { Run } from "./run";
import type { Session } from "./session";
import type { SessionStore } from "./store";
import { sentenceOf } from "./trouble";

/** Follows a batch of the run as it is now, stage by stage. */
export function createFollowing(
  { getState, setState }: SessionStore,
  run: Run,
  past: Past,
): Pick<Session, "setFollowing" | "trace" | "check" | "slice"> {
  /** What the engine answers, or the sentence why it doesn't. */
  async function asked<T>(question: (engine: Engine) => Promise<T>): Promise<T | Message> {
    try {
      await run.settle();
      return await run.ask(question, longSilence);
    } catch (reason) {
      return sentenceOf(reason);
    }
  }
  return {
    setFollowing(on) {
      if (on) past.look(null);
      setState(on ? { following: true, playing: false } : { following: false });
      run.settle().catch(run.fail);
    },
    trace: (question) => asked((engine) => engine.trace(question, getState().focus)),
    check: (question, weights, indices) =>
      asked((engine) => engine.check(question, getState().focus, weights, indices)),
    slice: (question, weight, values) => asked((engine) => engine.slice(question, getState().focus, weight, values)),
  };
}
