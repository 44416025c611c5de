import type { Experiment } from "../../experiment/experiment";
import type { LayerInfo, Network } from "../../experiment/network";
import type { WeightArray } from "../../experiment/snapshot";
import { optimizers } from "../../optimizers";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { TrainerState } from "../trainer";
import type { Plan } from "./plan";
import { rules } from "./rules";

/** Owns the parameters of a plan: writes, reads, regularises and updates them. */
export function createUpdater(kernels: Kernels, plan: Plan, network: Network, experiment: Experiment) {
  let training = experiment.training;
  let updates = 0;
  const slotsOf = ({ type }: Experiment["training"]) => optimizers[type as keyof typeof optimizers].slots;
  const allocate = () =>
    plan.arenas.map(({ count }) =>
      Object.fromEntries(slotsOf(training).map((slot) => [slot, kernels.allocate(count)])),
    );
  let slots: Record<string, Pointer>[] = allocate();

  const frozen = ({ values }: LayerInfo) => values.frozen === true;

  /** Copies arrays to a block of an arena by name; what isn't among them is zero. */
  function put(index: number, block: Pointer, arrays: readonly { name: string; values: Float32Array }[]): void {
    const { offsets, count } = plan.arenas[index];
    kernels.floats(block, count).fill(0);
    for (const { name, values } of arrays) {
      const place = offsets[name];
      if (place) kernels.floats(block + 4 * place.at, place.count).set(values);
    }
  }

  /** Copies of all arrays of a block. */
  function get(index: number, block: Pointer, suffix = ""): WeightArray[] {
    const { offsets } = plan.arenas[index];
    return network.layers[index].weights.map(({ name, shape }) => ({
      name: `${name}${suffix}`,
      shape,
      values: kernels.floats(block + 4 * offsets[name].at, offsets[name].count).slice(),
    }));
  }

  /** Adds the gradients of L1·Σ|w| + L2·Σw² over the kernel; biases and scales are left alone. */
  function regularise(index: number): void {
    const { l1 = 0, l2 = 0 } = network.layers[index].values as { l1?: number; l2?: number };
    const arena = plan.arenas[index];
    const kernel = arena.offsets.kernel;
    if (!kernel || (l1 === 0 && l2 === 0)) return;
    const [weight, gradient] = [arena.weights + 4 * kernel.at, arena.gradients + 4 * kernel.at];
    if (l1 > 0) kernels.addSigns(weight, gradient, l1, kernel.count);
    if (l2 > 0) kernels.addScaled(weight, gradient, 2 * l2, kernel.count);
  }

  return {
    /** Sets the gradients to zero. */
    clear() {
      for (const { gradients, count } of plan.arenas) kernels.floats(gradients, count).fill(0);
    },
    /** Turns summed gradients into the mean of `count` examples. */
    divide(count: number) {
      for (const arena of plan.arenas) kernels.scale(arena.gradients, arena.gradients, 1 / count, arena.count);
    },
    /** One update of everything that isn't frozen; `step` counts from 1. */
    update(step: number) {
      const rule = rules[training.type];
      for (const [index, layer] of network.layers.entries()) {
        const { weights, gradients, count } = plan.arenas[index];
        if (count === 0 || frozen(layer)) continue;
        regularise(index);
        rule(kernels, { weights, gradients, count, slots: slots[index], step, values: training.values });
      }
      updates = step;
    },
    /** Whether every parameter is finite. */
    sound: () => plan.arenas.every(({ weights, count }) => count === 0 || kernels.allFinite(weights, count) !== 0),
    /** The first layer with a parameter that is not finite. */
    firstBad(): number | null {
      const bad = plan.arenas.findIndex(({ weights, count }) => count > 0 && kernels.allFinite(weights, count) === 0);
      return bad < 0 ? null : bad;
    },
    /** Takes over other training settings; another optimiser starts with empty slots. */
    retune(next: Experiment["training"]) {
      const fresh = next.type !== training.type;
      training = next;
      if (fresh) slots = allocate();
    },
    write: (index: number, arrays: readonly WeightArray[]) => put(index, plan.arenas[index].weights, arrays),
    writeSlots(index: number, arrays: readonly WeightArray[]) {
      for (const [slot, block] of Object.entries(slots[index])) {
        const own = arrays.filter(({ name }) => name.endsWith(`/${slot}`));
        put(
          index,
          block,
          own.map(({ name, values }) => ({ name: name.slice(0, -slot.length - 1), values })),
        );
      }
    },
    read(): TrainerState {
      const layers = network.layers.map(
        ({ spec }, index) => [spec.key, get(index, plan.arenas[index].weights)] as const,
      );
      const kept = network.layers.map(
        ({ spec }, index) =>
          [spec.key, Object.entries(slots[index]).flatMap(([slot, block]) => get(index, block, `/${slot}`))] as const,
      );
      return { step: updates, layers: Object.fromEntries(layers), slots: Object.fromEntries(kept) };
    },
    continueFrom(step: number) {
      updates = step;
    },
  };
}
