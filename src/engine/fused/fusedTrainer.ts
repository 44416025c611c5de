import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { trainingSettings } from "../../experiment/trainingSettings";
import { sizeOf } from "../../math/shape";
import { startKernels } from "../kernels/kernels";
import { needExamples } from "../needExamples";
import { answersOf, scoreOf } from "../score";
import { startOf } from "../start";
import { indexOf, type Batch, type Course, type Mute, type Trainer, type TrainerState } from "../trainer";
import { capacityFor } from "./capacity";
import { lossOf } from "./loss";
import { createPerceptron, type Perceptron } from "./perceptron";
import { createPlan, type Plan } from "./plan";
import { createStore } from "./store";
import { traced } from "./traced";
import { createUpdater } from "./updater";

/**
 * Trains a network that fits the plan in WASM kernels of our own: no allocation in a step. Layers whose key and shapes
 * are in `keep` take their parameters and slots from there; the others start from the seed of the weights.
 */
export function createFusedTrainer(
  firstNetwork: Network,
  firstExperiment: Experiment,
  { keep }: { keep?: TrainerState } = {},
): Trainer {
  const start = startOf(firstNetwork, firstExperiment, keep);
  const kernels = startKernels(firstExperiment.backend === "reference");
  const store = createStore(kernels, firstNetwork);
  const behindStore = kernels.next();
  const inputSize = sizeOf(firstNetwork.inputShape);
  const sizes = firstNetwork.layers.map(({ output }) => sizeOf(output));
  /** A plan that leads back to the examples, laid out when it is first asked for. */
  let seer: Plan | null = null;
  let now = prepare(firstNetwork, firstExperiment);
  store.write(start.state, now.updater.optimizer.slots);
  let pending = 0;

  /** Lays everything out that depends on settings or on the size of the batch. */
  function prepare(network: Network, experiment: Experiment, batch = batchOf(experiment)) {
    kernels.release(behindStore);
    seer = null;
    const capacity = capacityFor(network, batch);
    const loss = lossOf(kernels, network, experiment);
    const updater = createUpdater(kernels, store, network, experiment);
    return {
      network,
      experiment,
      labels: kernels.allocate(capacity),
      plan: createPlan(kernels, store, network, capacity),
      loss,
      updater,
      perceptron: createPerceptron({ kernels, store, network, loss, updater, capacity }),
    };
  }

  /** Makes room for passes of so many examples. */
  function makeRoom(count: number): void {
    if (count > now.plan.capacity) now = prepare(now.network, now.experiment, count);
  }

  /** A plan that leads back to so many examples. */
  function seerFor(count: number): Plan {
    if (seer && seer.capacity < count) now = prepare(now.network, now.experiment, now.plan.capacity);
    makeRoom(count);
    seer ??= createPlan(kernels, store, now.network, count, { whole: true });
    return seer;
  }

  /** Trains batches of so many examples, where the network is made for it. */
  function perceptronFor(count: number): Perceptron | null {
    makeRoom(count);
    return now.perceptron;
  }

  /** Many updates at once. */
  async function steps(course: Course, step: number): Promise<Float64Array> {
    const perceptron = perceptronFor(course.size);
    if (!perceptron) throw new Error("steps: the network must be made of narrow dense layers");
    return perceptron.train(course, step);
  }

  function forget(): void {
    store.clearWaiting();
    pending = 0;
  }

  /** Forward and backward; answers the summed loss, and leaves the gradient of `share` times that sum. */
  function learn({ inputs, labels, count }: Batch, share: number, step: number): number {
    makeRoom(count);
    const { plan, loss } = now;
    store.clearGradients();
    kernels.floats(plan.input, count * inputSize).set(inputs);
    kernels.floats(now.labels, count).set(labels);
    plan.forward({ count, learning: { seed: firstExperiment.seeds.order, step, first: pending } });
    const total = loss.apply(plan.output, now.labels, plan.outputGradient, count, share);
    plan.backward(count);
    return total;
  }

  /** Answers of the layers from `from` on, `[count, …]` each. */
  function answers(inputs: Float32Array, count: number, from: number, mute?: Mute): Float32Array[] {
    const { plan } = now;
    const all = sizes.slice(from).map((size) => new Float32Array(size * count));
    for (let row = 0; row < count; row += plan.capacity) {
      const rows = Math.min(plan.capacity, count - row);
      kernels.floats(plan.input, rows * inputSize).set(inputs.subarray(row * inputSize, (row + rows) * inputSize));
      plan.forward({ count: rows, mute });
      for (const [index, { output }] of plan.stages.slice(from).entries()) {
        const size = sizes[from + index];
        all[index].set(kernels.floats(output, rows * size), row * size);
      }
    }
    return all;
  }

  const logitsOf = (inputs: Float32Array, count: number, mute?: Mute) =>
    answers(inputs, count, sizes.length - 1, mute)[0];

  return {
    name: "fused",
    kept: start.kept,
    get steps() {
      return now.perceptron ? steps : undefined;
    },
    async step(batch, step) {
      needExamples(batch);
      const perceptron = perceptronFor(batch.count);
      if (perceptron) return perceptron.learn(batch, step);
      const total = learn(batch, 1 / batch.count, step);
      now.updater.update(step);
      return store.sound() && Number.isFinite(total) ? total / batch.count : Number.NaN;
    },
    async accumulate(example, step) {
      needExamples(example);
      const total = learn(example, 1, step);
      store.wait();
      pending += example.count;
      return total / example.count;
    },
    async commit(step) {
      if (pending === 0) return;
      store.takeWaiting(pending);
      now.updater.update(step);
      forget();
    },
    waiting: async () => (pending > 0 ? store.readWaiting(pending) : null),
    async evaluate({ inputs, labels, count }, mute) {
      const logits = logitsOf(inputs, count, mute);
      const { network, loss } = now;
      return { ...scoreOf(logits, labels, network, loss.name), outputs: answersOf(logits, network) };
    },
    predict: async (inputs, count) => answersOf(logitsOf(inputs, count), now.network),
    activations: async (inputs, count) => answers(inputs, count, 0),
    async inputGradient(input, layer, place) {
      const plan = seerFor(1);
      const { gradient } = plan.stages[layer];
      kernels.floats(plan.input, inputSize).set(input);
      plan.forward({ count: 1 });
      kernels.clear(gradient, sizes[layer]);
      kernels.floats(gradient, sizes[layer])[indexOf(now.network.layers[layer].output, place)] = 1;
      plan.backward(1, layer);
      store.clearGradients();
      return kernels.floats(plan.inputGradient, inputSize).slice();
    },
    async trace(batch, step, upstream) {
      needExamples(batch);
      const plan = seerFor(batch.count);
      const before = store.read(now.updater.optimizer.slots);
      const learning = { seed: firstExperiment.seeds.order, step, first: 0 };
      const found = traced({ ...now, kernels, store, plan }, batch, learning, upstream);
      // Running statistics moved with the batch.
      store.write(before, now.updater.optimizer.slots);
      return found;
    },
    async firstBadLayer({ inputs, count }) {
      const bad = answers(inputs, count, 0).findIndex((values, layer) => broken(values) || !store.layerSound(layer));
      return bad < 0 ? null : bad;
    },
    retune(network, experiment) {
      const { optimizer } = now.updater;
      now = prepare(network, experiment);
      if (now.updater.optimizer !== optimizer) store.clearSlots();
    },
    read: async () => store.read(now.updater.optimizer.slots),
    restore(state) {
      forget();
      store.write(state, now.updater.optimizer.slots);
    },
    // The memory belongs to this trainer alone and goes with it.
    dispose: () => undefined,
  };
}

const batchOf = ({ training }: Experiment) => Number(training.values.batch ?? trainingSettings.batch.default);

const broken = (values: Float32Array) => values.some((value) => !Number.isFinite(value));
