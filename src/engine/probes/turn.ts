/** The shares of the time that go to parts while training goes on: to all cheap ones, and to all of many examples. */
const shares = { few: 0.05, many: 0.05 };

/** Of the time in which the worker would rest, since the pace is slower than it, either kind takes this share besides. */
const idleShare = 0.2;

/** While the learner moves through the steps nothing trains: parts of many examples may take this share. */
const hurriedShare = 1 / 24;

/** How all parts share the time of the worker. */
export interface Turn {
  /**
   * A snapshot begins, at a time in ms: cheap parts are made for all of it or stay as they are. Training at its pace
   * leaves the share `idle` of the time.
   */
  begin(now: number, idle?: number): void;
  /** Whether parts of many examples, or cheap ones, may be made anew though something else goes on. */
  isFor(many: boolean, now: number): boolean;
  /** A part was made, which took so many ms, and its kind has to wait until it was only a share of the time. */
  made(many: boolean, took: number, now: number, hurried: boolean): void;
  /** A number that no other part has. */
  mark(): number;
}

export function createTurn(): Turn {
  /** When either kind may be made again. */
  const next = { few: 0, many: 0 };
  let [marks, few, spare] = [0, true, 0];
  return {
    begin(now, idle = 0) {
      spare = idle * idleShare;
      few = now >= next.few;
    },
    isFor: (many, now) => (many ? now >= next.many : few),
    made(many, took, now, hurried) {
      const kind = many ? "many" : "few";
      const share = many && hurried ? hurriedShare : shares[kind] + spare;
      next[kind] = Math.max(now, next[kind]) + took * (1 / share - 1);
    },
    mark: () => ++marks,
  };
}
