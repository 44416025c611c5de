import { now, type Piece } from "./turns";

/** A load that goes on to train waits so many ms for the first step, so that it is in the first picture of the run. */
const patience = 150;

/** Tells when the first step of a training is made. */
export interface FirstStep {
  /** Hears of each piece of training; answers whether it was waited for. */
  hear(kind: Piece): boolean;
  /** Resolves when the next step is made, or lets wait for it. */
  readonly made: () => Promise<void>;
}

export function createFirstStep(): FirstStep {
  let heard: ((kind: Piece) => boolean) | null = null;
  return {
    hear: (kind) => heard?.(kind) ?? false,
    made() {
      const start = now();
      return new Promise((resolve) => {
        heard = (kind) => {
          if (kind === "between" && now() - start < patience) return false;
          heard = null;
          resolve();
          return true;
        };
      });
    },
  };
}
