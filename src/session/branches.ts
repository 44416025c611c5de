import { longSilence } from "./patience";
import type { Run } from "./run";
import type { Left } from "./session";
import type { SessionStore } from "./store";

/** The most curves of other runs that stay. */
const mostLeft = 3;

/**
 * Going back in a run and branching off. Each call reaches the engine at once, so that whatever is asked of it from now
 * on is about the run as it is then. Each answers whether there was something to do.
 */
export interface Branches {
  /** The run goes back to the step that is looked at, if one is, and forgets what came after. */
  readonly rewind: () => Promise<boolean>;
  /** The same, but the run as it was is left behind. */
  readonly fork: () => Promise<boolean>;
  /** The run that was left behind last changes places with this one; the experiment is left to the caller. */
  readonly swap: () => Promise<boolean>;
}

export function createBranches(store: SessionStore, run: Run): Branches {
  const { getState, setState } = store;

  /** The run as it is now, to be left behind at `step`. */
  function leave(step: number): readonly Left[] {
    const { name, experiment, forks, snapshot } = getState();
    const history = snapshot?.parts.history;
    return history ? [{ name, step, experiment, forks, history }] : [];
  }

  /** The letter after all that are taken. */
  function nextName(): string {
    const { name, left } = getState();
    const last = Math.max(...[name, ...left.map((other) => other.name)].map((letter) => letter.charCodeAt(0)));
    return String.fromCharCode(Math.min(last + 1, "Z".charCodeAt(0)));
  }

  async function back(forking: boolean): Promise<boolean> {
    const { focus, experiment, forks, left, snapshot } = getState();
    const { at } = focus;
    if (typeof at !== "number") return false;
    const step = Math.min(at, snapshot?.step ?? at);
    const went = run.ask((engine) => engine.rewind(step, forking), longSilence);
    setState({ focus: { ...focus, at: null, hurried: false }, rewinding: false });
    if (forking) {
      setState({
        left: [...left, ...leave(step)].slice(-mostLeft),
        name: nextName(),
        forks: [...forks.filter((fork) => fork.step <= step), { step, from: experiment }],
      });
    }
    await went;
    await run.mirror();
    return true;
  }

  return {
    rewind: () => back(false),
    fork: () => back(true),
    async swap() {
      const { left } = getState();
      const other = left.at(-1);
      if (!other) return false;
      const went = run.ask((engine) => engine.swap(), longSilence);
      setState({ left: [...left.slice(0, -1), ...leave(other.step)], name: other.name, forks: other.forks });
      await went;
      await run.mirror();
      return true;
    },
  };
}
