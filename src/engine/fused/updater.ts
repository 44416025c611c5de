import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { optimizers } from "../../optimizers";
import type { Optimizer } from "../../optimizers/optimizer";
import { defaultsOf } from "../../settings";
import type { Kernels } from "../kernels/kernels";
import { rules } from "./rules";
import type { Store } from "./store";

/** Floats of the blocks that lie side by side and learn. */
interface Range {
  readonly at: number;
  readonly count: number;
}

/** The ranges that hold every layer that isn't frozen. */
function learningRanges({ layers }: Network, { places }: Store): Range[] {
  const ranges: Range[] = [];
  for (const [layer, { values }] of layers.entries()) {
    const arrays = Object.values(places[layer]);
    if (values.frozen === true || arrays.length === 0) continue;
    const at = arrays[0].at;
    const last = arrays[arrays.length - 1];
    const end = last.at + ((last.count + 3) & ~3);
    const before = ranges.at(-1);
    if (before && before.at + before.count === at)
      ranges[ranges.length - 1] = { at: before.at, count: end - before.at };
    else ranges.push({ at, count: end - at });
  }
  return ranges;
}

/** Moves the parameters by their gradients, as an experiment's optimiser and its regularisation say. */
export function createUpdater(kernels: Kernels, store: Store, network: Network, { training }: Experiment) {
  const optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  const values = { ...defaultsOf(optimizer.settings), ...training.values };
  const rule = rules[training.type];
  const ranges = learningRanges(network, store);
  const pulled = network.layers.flatMap(({ values: { l1 = 0, l2 = 0, frozen } }, layer) => {
    const { kernel } = store.places[layer];
    const pulls = kernel && frozen !== true && (l1 !== 0 || l2 !== 0);
    return pulls ? [{ ...kernel, l1: Number(l1), l2: Number(l2) }] : [];
  });

  return {
    optimizer,
    /** One update of everything that isn't frozen; `step` counts from 1. */
    update(step: number) {
      // Gradients of l1·Σ|w| + l2·Σw² over the kernels; biases and scales are left alone.
      for (const { at, count, l1, l2 } of pulled) {
        const [weight, gradient] = [store.weights + 4 * at, store.gradients + 4 * at];
        if (l1 > 0) kernels.addSigns(weight, gradient, l1, count);
        if (l2 > 0) kernels.addScaled(weight, gradient, 2 * l2, count);
      }
      for (const { at, count } of ranges) {
        rule(kernels, {
          weights: store.weights + 4 * at,
          gradients: store.gradients + 4 * at,
          slots: store.slots.map((slot) => slot + 4 * at),
          count,
          step,
          values,
        });
      }
      store.count(step);
    },
  };
}
