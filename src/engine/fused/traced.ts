import type { Network } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Batch, BatchTrace, Upstream } from "../trainer";
import type { Loss } from "./loss";
import type { Plan } from "./plan";
import type { Learning } from "./stage";
import type { Store } from "./store";

interface Held {
  readonly kernels: Kernels;
  readonly store: Store;
  readonly network: Network;
  /** It leads back to the examples. */
  readonly plan: Plan;
  readonly loss: Loss;
  readonly labels: Pointer;
}

/** One pass there and back on a plan, everything copied on the way. Leaves no gradients, but moved running statistics. */
export function traced(
  { kernels, store, network, plan, loss, labels }: Held,
  batch: Batch,
  learning: Learning,
  upstream?: Upstream,
): BatchTrace {
  const { count } = batch;
  const inputSize = sizeOf(network.inputShape);
  const sizes = network.layers.map(({ output }) => sizeOf(output));
  const copy = (at: Pointer, layer: number) => kernels.floats(at, count * sizes[layer]).slice();

  store.clearGradients();
  kernels.floats(plan.input, count * inputSize).set(batch.inputs);
  kernels.floats(labels, count).set(batch.labels);
  plan.forward({ count, learning });
  const outputs = plan.stages.map(({ output }, layer) => copy(output, layer));
  const total = loss.apply(plan.output, labels, plan.outputGradient, count, 1 / count);
  const from = upstream?.layer ?? sizes.length - 1;
  const start = plan.stages[from].gradient;
  if (upstream) kernels.floats(start, count * sizes[from]).set(upstream.values);

  const arriving: (Float32Array | null)[] = sizes.map(() => null);
  const deltas: (Float32Array | null)[] = sizes.map(() => null);
  plan.backward(count, from, {
    arrived(layer) {
      arriving[layer] = copy(plan.stages[layer].gradient, layer);
    },
    passed(layer) {
      deltas[layer] = copy(plan.stages[layer].gradient, layer);
    },
  });
  const gradients = store.readGradients();
  store.clearGradients();
  return {
    loss: total / count,
    layers: outputs.map((output, layer) => ({ output, arriving: arriving[layer], delta: deltas[layer] })),
    inputGradient: kernels.floats(plan.inputGradient, count * inputSize).slice(),
    gradients,
  };
}
