import { createPace } from "./pace";

/** Work goes on for so many ms before messages get a chance to come in, unless one piece of it takes longer. */
export const stretch = 2;

/** Waits shorter than this, in ms, are no matter for a timer. */
const shortest = 4;

/** What a piece of work was: a step that the pace counts, something between steps, or nothing, since all is done. */
export type Piece = "step" | "between" | "done";

/** Time, in ms. */
export interface Clock {
  readonly now: () => number;
  /** Calls `ring` after so long; answers how to call it off. */
  readonly alarm: (ms: number, ring: () => void) => () => void;
}

const clock: Clock = {
  now: () => performance.now(),
  alarm(ms, ring) {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
};

/** The clock of the engine, in ms. */
export const { now, alarm } = clock;

/** Lets calls and training take turns on one thread. */
export interface Turns {
  /** Runs `call` when the calls before it and the piece of work under way are done. */
  take<T>(call: () => Promise<T> | T): Promise<T>;
  /**
   * Repeats `work`, `perSecond` steps a second, until it is done, fails, `stop` is called or other work begins; calls
   * get in between its pieces. Resolves then.
   */
  repeat(work: () => Promise<Piece>, perSecond: number): Promise<void>;
  /** No further piece of the work under way begins for so many ms; calls do. */
  hush(ms: number): void;
  /** No piece of work begins any more. */
  stop(): void;
  /** Steps a second of the work under way; 0 while there is none. */
  pace(): number;
}

/**
 * Makes turns. `settle` is awaited before each call: it brings to an end what work left open.
 *
 * Work yields through a message channel: messages from the page queue up in front of it and are heard before it goes
 * on, in a hidden page too. Only a pace slower than the machine rests on a timer, so that nobody's battery pays for it.
 */
export function createTurns(
  settle: () => Promise<void> = () => Promise.resolve(),
  { now, alarm }: Clock = clock,
): Turns {
  /** The end of the queue. */
  let line: Promise<unknown> = Promise.resolve();
  let working: { readonly perSecond: number } | null = null;
  let wake: (() => void) | null = null;
  /** No piece of work begins before this time, in ms. */
  let still = 0;

  function queue<T>(call: () => Promise<T> | T): Promise<T> {
    const turn = line.then(call);
    line = turn.catch(() => {});
    return turn;
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const callOff = alarm(ms, resolve);
      wake = () => {
        callOff();
        resolve();
      };
    });
  }

  function stop(): void {
    working = null;
    wake?.();
  }

  return {
    take: (call) =>
      queue(async () => {
        await settle();
        return call();
      }),
    async repeat(work, perSecond) {
      stop();
      still = 0;
      const mine = { perSecond };
      working = mine;
      const goesOn = () => working === mine;
      const pace = createPace(perSecond, now());
      const breath = createBreath();
      let breathed = now();
      try {
        while (goesOn()) {
          const wait = Math.max(pace.wait(now()), still - now());
          if (wait >= shortest) await rest(wait);
          if (wait > 0 || now() - breathed >= stretch) {
            await breath.take();
            breathed = now();
          }
          if (pace.wait(now()) > 0) continue;
          const piece = await queue(() => (!goesOn() ? "done" : now() < still ? "between" : work()));
          if (piece === "done") break;
          if (piece === "step") pace.made(now());
        }
      } finally {
        breath.end();
        if (goesOn()) working = null;
      }
    },
    hush(ms) {
      still = now() + ms;
    },
    stop,
    pace: () => working?.perSecond ?? 0,
  };
}

/** Lets everything in that waits at the door. */
function createBreath() {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | null = null;
  port1.addEventListener("message", () => resume?.());
  port1.start();
  return {
    take: () =>
      new Promise<void>((resolve) => {
        resume = resolve;
        port2.postMessage(null);
      }),
    end: () => port1.close(),
  };
}
