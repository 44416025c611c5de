import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { optimizers } from "../../optimizers";
import type { Optimizer } from "../../optimizers/optimizer";
import { defaultsOf } from "../../settings";
import type { Kernels } from "../kernels/kernels";
import { rules, type Stretch } from "./rules";
import type { Store } from "./store";

/** The stretches of the blocks that hold every layer that isn't frozen. */
function learningStretches({ layers }: Network, { places, weights, gradients, slots }: Store): Stretch[] {
  const ranges: { at: number; end: number }[] = [];
  for (const [layer, { values }] of layers.entries()) {
    if (values.frozen === true) continue;
    for (const { at, count } of Object.values(places[layer])) {
      const end = at + ((count + 3) & ~3);
      const before = ranges.at(-1);
      if (before?.end === at) before.end = end;
      else ranges.push({ at, end });
    }
  }
  return ranges.map(({ at, end }) => ({
    weights: weights + 4 * at,
    gradients: gradients + 4 * at,
    slots: slots.map((slot) => slot + 4 * at),
    count: end - at,
  }));
}

/** Moves the parameters by their gradients, as an experiment's optimiser and its regularisation say. */
export function createUpdater(kernels: Kernels, store: Store, network: Network, { training }: Experiment) {
  const optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  const values = { ...defaultsOf(optimizer.settings), ...training.values };
  const rule = rules[training.type];
  const stretches = learningStretches(network, store);
  const pulled = network.layers.flatMap(({ values: { l1 = 0, l2 = 0, frozen } }, layer) => {
    const { kernel } = store.places[layer];
    if (!kernel || frozen === true || (l1 === 0 && l2 === 0)) return [];
    const { weight, gradient } = store.parametersOf(layer).kernel;
    return [{ weight, gradient, count: kernel.count, l1: Number(l1), l2: Number(l2) }];
  });

  return {
    optimizer,
    /** One update of everything that isn't frozen; `step` counts from 1. */
    update(step: number) {
      // Gradients of l1·Σ|w| + l2·Σw² over the kernels; biases and scales are left alone.
      for (const { weight, gradient, count, l1, l2 } of pulled) {
        if (l1 > 0) kernels.addSigns(weight, gradient, l1, count);
        if (l2 > 0) kernels.addScaled(weight, gradient, 2 * l2, count);
      }
      for (const stretch of stretches) rule(kernels, stretch, step, values);
      store.count(step);
    },
  };
}
