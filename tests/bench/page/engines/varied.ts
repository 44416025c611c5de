import { createAugmenter } from "../../../../src/augmentations/augmenter";
import { augmentations, type Strengths } from "../../../../src/augmentations";
import { createFusedTrainer } from "../../../../src/engine/fused/fusedTrainer";
import type { Contender, Entry } from "../contender";
import { netOf } from "../nets";

/** What a learner would switch on for digits, each with its usual strength. */
const strengths: Strengths = Object.fromEntries(
  (["shift", "rotate", "zoom"] as const).map((id) => [id, augmentations[id].strength.default]),
);

/** Our own kernels, every picture shifted, turned and zoomed anew for each step, as a run deals its batches. */
export function create(entry: Entry): Contender {
  const { network, experiment, batch, batches } = netOf(entry.net, entry);
  const trainer = createFusedTrainer(network, experiment);
  const vary = createAugmenter(strengths, network.inputShape, 1);
  if (!vary) throw new Error("varied: pictures must be varied");
  let step = 0;
  return {
    work: batch,
    async run(steps) {
      for (let made = 0; made < steps; made++) {
        const given = batches[step++ % batches.length];
        const inputs = given.inputs.slice();
        const size = inputs.length / batch;
        for (let example = 0; example < batch; example++) vary(inputs, example * size, step, example);
        const loss = await trainer.step({ ...given, inputs }, step);
        if (!Number.isFinite(loss)) throw new Error(`step: must stay finite, got ${loss}`);
      }
      return steps;
    },
  };
}
