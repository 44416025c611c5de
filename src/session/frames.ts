import type { Focus, PartName, Snapshot } from "../experiment/snapshot";

/** The clock of the display; stands still while the page is hidden. */
export interface FrameClock {
  request(paint: () => void): number;
  cancel(frame: number): void;
  /** In ms. */
  now(): number;
}

export const displayClock: FrameClock = {
  request: (paint) => requestAnimationFrame(paint),
  cancel: (frame) => cancelAnimationFrame(frame),
  now: () => performance.now(),
};

export interface FramesOptions {
  readonly clock: FrameClock;
  snapshot(parts: readonly PartName[], focus: Focus): Promise<Snapshot>;
  focus(): Focus;
  /** Whether there is a run to ask about. */
  ready(): boolean;
  /** A number that tells one run from the next: an answer about an earlier run is dropped. */
  run(): number;
  /** Updates per second of the training that goes on by itself; 0 while there is none. */
  pace(): number;
  /** For so many ms a page that is drawn for the first time may have said nothing yet of what it needs. */
  readonly drawing?: number;
  hear(snapshot: Snapshot): void;
  failed(reason: unknown): void;
}

/** Asks the engine for what is on screen. */
export interface Frames {
  /** Says which parts are needed as long as the answer is not called. */
  readonly need: (parts: readonly PartName[]) => () => void;
  /** Something may look different now; `atOnce` asks for it in this frame, so that the next one can show it. */
  invalidate(atOnce?: boolean): void;
  /** Resolves when a snapshot asked for after this call has been heard. */
  now(): Promise<void>;
  readonly close: () => void;
}

/** A question that is open: of which run it is, when it was asked, in ms, and what comes of it. */
interface Question {
  readonly run: number;
  readonly start: number;
  readonly answer: Promise<Snapshot>;
}

/**
 * Asks for the union of the needed parts: at most once a frame, never before the last answer has come, and after it
 * leaving the engine as much time for training as the answer took, and the page's own thread free for two thirds: on a
 * slow computer pictures move less often and training is not held up by their drawing. While nothing moves it asks only
 * when something was invalidated. What the hand does is asked for as soon as the engine is free, before what it said last is
 * drawn.
 */
export function createFrames(options: FramesOptions): Frames {
  const needs = new Map<PartName, number>();
  const opened = options.clock.now();
  let stale = true;
  let hurry = false;
  let frame: number | null = null;
  let asking: Promise<boolean> | null = null;
  let restUntil = 0;
  let closed = false;

  function put(): Question {
    stale = false;
    hurry = false;
    const parts: PartName[] = [...new Set<PartName>(["progress", ...needs.keys()])];
    return { run: options.run(), start: options.clock.now(), answer: options.snapshot(parts, options.focus()) };
  }

  /** Answers whether there is more to ask for. */
  async function follow({ run, start, answer }: Question): Promise<boolean> {
    let end = start;
    let unfinished = false;
    try {
      const snapshot = await answer;
      end = options.clock.now();
      unfinished = run === options.run() && snapshot.unfinished === true;
      // What the hand has done meanwhile is asked for before this answer is drawn: the engine works on it meanwhile.
      if (hurry && !closed && options.ready()) open();
      stale ||= unfinished;
      if (run === options.run()) options.hear(snapshot);
    } catch (reason) {
      options.failed(reason);
    }
    // What hears it draws in a microtask of its own, which is over behind this one.
    await Promise.resolve();
    const drawn = options.clock.now();
    const pace = options.pace();
    restUntil = pace > 0 ? Math.max(end + Math.max(end - start, 250 / pace), drawn + 2 * (drawn - end)) : 0;
    return unfinished && !closed;
  }

  /** Asks, whatever is being drawn, and plans what is next unless that is asked for already. */
  function open(): Promise<boolean> {
    const mine = follow(put()).finally(() => {
      if (asking !== mine) return;
      asking = null;
      plan();
    });
    asking = mine;
    return mine;
  }

  /** The one question that may be open. */
  const go = (): Promise<boolean> => asking ?? open();

  function plan(): void {
    if (closed || asking) return;
    if (hurry && options.ready()) {
      if (frame !== null) options.clock.cancel(frame);
      frame = null;
      void go();
      return;
    }
    if (frame !== null || !(stale || options.pace() > 0)) return;
    frame = options.clock.request(() => {
      frame = null;
      const resting = !stale && options.clock.now() < restUntil;
      const early = needs.size === 0 && options.clock.now() - opened < (options.drawing ?? 0);
      if (!options.ready()) return;
      if (resting || early) plan();
      else void go();
    });
  }

  return {
    need(parts) {
      for (const part of parts) {
        const count = needs.get(part) ?? 0;
        needs.set(part, count + 1);
        if (count === 0) stale = true;
      }
      plan();
      let released = false;
      return () => {
        if (released) return;
        released = true;
        for (const part of parts) {
          const count = needs.get(part) ?? 0;
          if (count > 1) needs.set(part, count - 1);
          else needs.delete(part);
        }
      };
    },
    invalidate(atOnce = false) {
      stale = true;
      hurry ||= atOnce;
      plan();
    },
    async now() {
      if (asking) await asking;
      while (await go());
    },
    close() {
      closed = true;
      if (frame !== null) options.clock.cancel(frame);
    },
  };
}
