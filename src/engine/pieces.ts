import type { Amount } from "./api";
import type { Run } from "./run";
import type { Piece } from "./turns";

/** Pieces of work, one after the other. */
type Pieces = () => Promise<Piece>;

/** Divides training of the run that is held, whichever that is, into pieces; `piece` makes so many updates at most. */
export function createPieces({ run, piece }: { run: () => Run; piece: (updates: number) => Promise<Piece> }) {
  /** The pieces of as many updates as are left, and of the scores behind them. */
  const pieces =
    (left: (run: Run) => number): Pieces =>
    async () => {
      const updates = left(run());
      return updates > 0 || run().scoring() ? piece(updates) : "done";
    };

  const upTo = (end: number) => pieces((run) => end - run.step());

  return {
    upTo,
    /** The pieces of an amount of training. A change in between leaves its end where it is. */
    of(amount: Amount): Pieces {
      if ("examples" in amount) {
        let left = amount.examples;
        return async () => {
          if (left < 1) return "done";
          left--;
          await run().accumulate();
          return "step";
        };
      }
      if ("batches" in amount) return upTo(run().step() + amount.batches);
      const end = Math.floor(run().epochs()) + amount.epochs;
      return pieces((run) => Math.ceil((end - run.epochs()) * run.stepsPerEpoch));
    },
  };
}
