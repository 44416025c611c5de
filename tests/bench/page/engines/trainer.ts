import type { Trainer } from "../../../../src/engine/trainer";
import type { Contender } from "../contender";
import type { netOf } from "../nets";

/** A trainer of ours, stepped as a run of the engine does: each step is awaited before the next. */
export function stepped(trainer: Trainer, { batch, batches }: ReturnType<typeof netOf>): Contender {
  let step = 0;
  return {
    work: batch,
    async run(steps) {
      let loss = 0;
      for (let made = 0; made < steps; made++) loss = await trainer.step(batches[step++ % batches.length], step);
      if (!Number.isFinite(loss)) throw new Error(`step: must stay finite, got ${loss}`);
      return steps;
    },
  };
}
