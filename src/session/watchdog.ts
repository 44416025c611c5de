import { EngineLost } from "./trouble";

/** How often the watch looks, in ms. */
const tick = 500;

/** Follows the calls on one engine and notices when it has fallen silent. */
export interface Watch {
  /** The answer, or a rejection with `EngineLost`; silence up to `patience` ms is expected while it is awaited. */
  follow<T>(answer: Promise<T>, patience: number): Promise<T>;
  /** The engine has made itself heard. */
  alive(): void;
  /** The longest silence so far that ended, in ms. */
  longest(): number;
  /** Gives up all calls that are still open. */
  end(): void;
}

/**
 * Starts a watch; `silent` is called when calls are open and nothing at all was heard for longer than the most patient
 * of them allows. Time is counted in looks, so that a computer that slept does not take the engine for dead.
 */
export function startWatch(silent: () => void): Watch {
  const open = new Set<{ patience: number; giveUp: () => void }>();
  let quiet = 0;
  let longest = 0;
  const timer = setInterval(() => {
    if (open.size === 0) return;
    quiet += tick;
    if (quiet > Math.max(...[...open].map(({ patience }) => patience))) silent();
  }, tick);
  const alive = () => {
    longest = Math.max(longest, quiet);
    quiet = 0;
  };
  return {
    alive,
    longest: () => longest,
    follow(answer, patience) {
      const call = { patience, giveUp: () => {} };
      const lost = new Promise<never>((_, reject) => {
        call.giveUp = () => reject(new EngineLost("the engine is gone"));
      });
      open.add(call);
      const heard = answer.finally(() => {
        open.delete(call);
        alive();
      });
      return Promise.race([heard, lost]);
    },
    end() {
      clearInterval(timer);
      for (const { giveUp } of open) giveUp();
      open.clear();
    },
  };
}
