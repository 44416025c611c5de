import type { Network } from "../experiment/network";
import type { Scores } from "./curves";
import type { Data } from "./data";
import { createScorer } from "./scoring";
import type { Trainer } from "./trainer";

/** The scores of the weights that a run begins with, taken while it already trains. */
export interface FirstScores {
  /** Updates before those weights. */
  readonly step: number;
  /** Takes a piece of them; answers them when they are complete. */
  piece(): Promise<Scores | null>;
  dispose(): void;
}

/** Takes them by a trainer that nobody else uses: it is made with the first piece and goes with the last. */
export function createFirstScores(
  make: () => Trainer,
  { data, network, step }: { readonly data: Data; readonly network: Network; readonly step: number },
): FirstScores {
  let hands: { readonly trainer: Trainer; readonly scorer: ReturnType<typeof createScorer> } | null = null;

  function take() {
    const trainer = make();
    return { trainer, scorer: createScorer(trainer, data, network) };
  }

  return {
    step,
    async piece() {
      hands ??= take();
      const scores = await hands.scorer.piece();
      if (scores) hands.trainer.dispose();
      return scores;
    },
    dispose: () => hands?.trainer.dispose(),
  };
}
