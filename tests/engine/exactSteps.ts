import type { Batch, TrainerState } from "../../src/engine/trainer";
import { trainingSettings } from "../../src/experiment/trainingSettings";
import { optimizers } from "../../src/optimizers";
import { defaultsOf } from "../../src/settings";
import { rules } from "../optimizers/rules";
import { exactly } from "./exactNetwork";
import type { Training } from "./sameTraining";

/** Arrays in double precision by layer key and name. */
type Arrays = Readonly<Record<string, readonly { name: string; shape: readonly number[]; values: Float64Array }[]>>;

/**
 * Losses, and where the parameters and running statistics are after one update for each batch, in double precision: exact
 * gradients, the pull of l1·Σ|w| + l2·Σw² on kernels, clipping over everything, and the optimiser's rule as papers write it.
 */
export function exactSteps({ network, experiment }: Training, start: TrainerState, batches: readonly Batch[]) {
  const { type, values: given } = experiment.training;
  const { settings } = optimizers[type as keyof typeof optimizers];
  const values = { ...defaultsOf(trainingSettings), ...defaultsOf(settings), ...given };
  const arrays: Arrays = Object.fromEntries(
    Object.entries(start.layers).map(([key, all]) => [
      key,
      all.map((array) => ({ ...array, values: Float64Array.from(array.values) })),
    ]),
  );
  const slots = new Map<string, Record<string, number>>();
  const slotsOf = (place: string) => {
    const own = slots.get(place) ?? {};
    slots.set(place, own);
    return own;
  };

  const losses = batches.map((batch, index) => {
    const step = index + 1;
    const seed = experiment.seeds.order;
    const { loss, gradients, statistics } = exactly(network, values, arrays, batch, { seed, step });
    const moves = network.layers.flatMap(({ spec, values: { l1 = 0, l2 = 0, frozen } }) =>
      Object.entries(frozen === true ? {} : gradients[spec.key]).map(([name, gradient]) => {
        const weights = arrays[spec.key].find((array) => array.name === name)?.values ?? new Float64Array();
        const pull = (w: number) => (name === "kernel" ? Number(l1) * Math.sign(w) + 2 * Number(l2) * w : 0);
        return { place: `${spec.key} ${name}`, weights, slopes: gradient.map((g, at) => g + pull(weights[at])) };
      }),
    );
    const length = Math.hypot(...moves.flatMap(({ slopes }) => [...slopes]));
    const factor = values.clip > 0 ? Math.min(1, values.clip / length) : 1;
    for (const { place, weights, slopes } of moves) {
      for (const [at, slope] of slopes.entries()) {
        const own = slotsOf(`${place} ${at}`);
        weights[at] = rules[type](weights[at], slope * factor, own, step, values as never);
      }
    }
    for (const { spec, values: own } of network.layers) {
      for (const [name, now] of Object.entries(statistics[spec.key] ?? {}) as [string, number[]][]) {
        const running = arrays[spec.key].find((array) => array.name === name)?.values ?? new Float64Array();
        const keep = Number(own.momentum);
        for (const [at, value] of now.entries()) running[at] = keep * running[at] + (1 - keep) * value;
      }
    }
    return loss;
  });
  return { losses, arrays };
}
