/** How far behind a pace may fall and still catch up, in ms. */
const patience = 100;

/** Says when the next step is due. Times are in ms of one clock. */
export interface Pace {
  /** Time until the next step; 0 when it is due. */
  wait(now: number): number;
  /** A step was made. */
  made(now: number): void;
}

/**
 * `perSecond` steps a second, a fraction for slow motion, Infinity for no waiting at all. Steps are due at even
 * distances, so that the rate is kept on average; what a slow machine can't make up for is forgotten.
 */
export function createPace(perSecond: number, start: number): Pace {
  const distance = 1000 / perSecond;
  let due = start;
  return {
    wait: (now) => Math.max(0, due - now),
    made(now) {
      due = Math.max(due + distance, now - patience);
    },
  };
}

/**
 * The share of the time that a pace of so many steps a second leaves idle, each step of `batch` examples, where `rate`
 * examples a second are possible; none where nobody knows yet.
 */
export function idleAt(perSecond: number, batch: number, rate: number): number {
  return rate > 0 ? Math.max(0, 1 - (perSecond * batch) / rate) : 0;
}

/** Counts examples against the time they took. */
export interface Meter {
  count(examples: number, ms: number): void;
  /** Examples a second over the last one to two seconds of training. */
  rate(): number;
}

/** A meter with two windows of a second: one that fills, and the last full one. */
export function createMeter(): Meter {
  let [full, filling] = [
    { examples: 0, ms: 0 },
    { examples: 0, ms: 0 },
  ];
  return {
    count(examples, ms) {
      if (filling.ms >= 1000) [full, filling] = [filling, { examples: 0, ms: 0 }];
      filling.examples += examples;
      filling.ms += ms;
    },
    rate() {
      const ms = full.ms + filling.ms;
      return ms > 0 ? (1000 * (full.examples + filling.examples)) / ms : 0;
    },
  };
}
