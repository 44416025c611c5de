import type { LayerInfo } from "../experiment/network";
import type { WeightArray } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import type { Batches } from "./batches";
import type { Kept } from "./keep";
import type { Trainer, TrainerState } from "./trainer";

/** The layer that broke, and whether its answers or its weights were the first number that is none. */
export interface Culprit {
  readonly layer: number;
  readonly what: "answers" | "weights";
}

const broken = ({ values }: WeightArray) => values.some((value) => !Number.isFinite(value));

/** Whether all parameters are numbers. */
export const isSound = ({ layers }: TrainerState): boolean => !Object.values(layers).flat().some(broken);

/**
 * Finds where a run broke, by taking its last steps once more from a kept state up to the one that gave a number that is none.
 * Looking at the broken network would not do: one bad number spreads over all weights within a single update.
 */
export async function findCulprit(
  trainer: Trainer,
  layers: readonly LayerInfo[],
  batches: Batches,
  size: number,
  from: Kept,
  step: number,
): Promise<Culprit | null> {
  trainer.restore(from.state);
  let { cursor } = from.passage;
  for (let earlier = from.state.step + 1; earlier < step; earlier++) {
    await trainer.step(batches.at(cursor, size, earlier), earlier);
    cursor = batches.after(cursor, size);
  }
  const batch = batches.at(cursor, size, step);
  const layer = await trainer.firstBadLayer(batch);
  if (layer !== null) return { layer, what: "answers" };

  await trainer.step(batch, step);
  const state = await trainer.read();
  const weighted = layers.flatMap(({ spec }, index) => (state.layers[spec.key].length > 0 ? [index] : []));
  const bad = weighted.filter((index) => state.layers[layers[index].spec.key].some(broken));
  if (bad.length === 0) return null;
  // What breaks all of them at once is the loss, made from the last layer's answers.
  if (bad.length === weighted.length) return { layer: layers.length - 1, what: "answers" };
  return { layer: bad[0], what: "weights" };
}

/** What a learner reads when a run has stopped. */
export function divergenceSentence(
  step: number,
  culprit: Culprit | null,
  layers: readonly LayerInfo[],
  rate: number,
): Message {
  if (!culprit) {
    return message(
      "Stopped at step {step}: the loss grew past every number. The learning rate {rate} is too large for this network.",
      { step, rate: String(rate) },
    );
  }
  const { type, values } = layers[culprit.layer];
  const named = { step, number: culprit.layer + 1, layer: type.title(values), rate: String(rate) };
  return culprit.what === "weights"
    ? message(
        "Stopped at step {step}: the weights of layer {number} ({layer}) grew past every number. The learning rate {rate} is too large for this network.",
        named,
      )
    : message(
        "Stopped at step {step}: what layer {number} ({layer}) answers grew past every number. The learning rate {rate} is too large for this network.",
        named,
      );
}
