import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { trainingSettings } from "../../experiment/trainingSettings";
import { optimizers } from "../../optimizers";
import type { Optimizer } from "../../optimizers/optimizer";
import { scheduled } from "../../optimizers/schedules/scheduled";
import { defaultsOf } from "../../settings";
import type { Kernels } from "../kernels/kernels";
import { rules, type Stretch } from "./rules";
import type { Store } from "./store";

/** The stretches of the blocks that hold what is learned of the layers that aren't frozen. */
function learningStretches({ layers }: Network, { places, weights, gradients, slots }: Store): Stretch[] {
  const ranges: { at: number; end: number }[] = [];
  for (const [layer, { values, weights: arrays }] of layers.entries()) {
    if (values.frozen === true) continue;
    for (const { name } of arrays.filter(({ trainable }) => trainable)) {
      const { at, count } = places[layer][name];
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
  const settings = { ...defaultsOf(trainingSettings), ...defaultsOf(optimizer.settings), ...training.values };
  const rule = rules[training.type];
  const stretches = learningStretches(network, store);
  const pulled = network.layers.flatMap(({ values: { l1 = 0, l2 = 0, frozen } }, layer) => {
    const { kernel } = store.places[layer];
    if (!kernel || frozen === true || (l1 === 0 && l2 === 0)) return [];
    const { weight, gradient } = store.parametersOf(layer).kernel;
    return [{ weight, gradient, count: kernel.count, l1: Number(l1), l2: Number(l2) }];
  });

  /** Shortens the gradient of everything that learns to a length. */
  function shorten(length: number): void {
    const squares = stretches.reduce((sum, { gradients, count }) => sum + kernels.sumOfSquares(gradients, count), 0);
    const factor = Math.min(1, length / Math.sqrt(squares));
    for (const { gradients, count } of stretches) kernels.scale(gradients, gradients, factor, count);
  }

  return {
    optimizer,
    /** One update of everything that isn't frozen; `step` counts from 1. */
    update(step: number) {
      // Gradients of l1·Σ|w| + l2·Σw² over the kernels; biases and scales are left alone.
      for (const { weight, gradient, count, l1, l2 } of pulled) {
        if (l1 > 0) kernels.addSigns(weight, gradient, l1, count);
        if (l2 > 0) kernels.addScaled(weight, gradient, 2 * l2, count);
      }
      if (settings.clip > 0) shorten(settings.clip);
      const values = scheduled(settings, step);
      for (const stretch of stretches) rule(kernels, stretch, step, values);
      store.count(step);
    },
  };
}
