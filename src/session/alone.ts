/** Keeps apart what must not overlap. */
export interface Alone {
  /** At once, or as soon as nothing is under way any more, whatever came of that. */
  after<T>(what: () => Promise<T>): Promise<T>;
  /** Is under way until it is over; nothing else may be, so it belongs at the beginning of what comes `after`. */
  run<T>(what: () => Promise<T>): Promise<T>;
}

export function createAlone(): Alone {
  let open: Promise<void> | null = null;

  async function after<T>(what: () => Promise<T>): Promise<T> {
    if (!open) return what();
    await open;
    // However many wait, one of them may have begun something by now.
    return after(what);
  }

  return {
    after,
    run(what) {
      const running = what();
      const over = () => {
        open = null;
      };
      open = running.then(over, over);
      return running;
    },
  };
}
