import type { Scalar, Tensor, Tensor1D, Tensor2D } from "@tensorflow/tfjs-core";
import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { sizeOf } from "../math/shape";
import type { TF } from "../math/tensorflow";
import { forward, type Learning } from "./forward";
import { needExamples } from "./needExamples";
import { createReadback } from "./readback";
import { answersOf, scoreOf } from "./score";
import { startOf } from "./start";
import { unpack } from "./parameters";
import { createStore, type Weights } from "./store";
import { indexOf, type Batch, type Mute, type Trainer, type TrainerState } from "./trainer";
import { traced } from "./graphTrace";
import { tune } from "./tuning";

/** Numbers that one pass without learning may hold: 64 MB. */
const roomy = 16_000_000;

/**
 * Trains any network on TensorFlow.js operations and their gradients, on whichever backend runs. Layers whose key and
 * shapes are in `keep` take their parameters and slots from there; the others start from the seed of the weights. The
 * losses of so many steps are read `together`.
 */
export function createGraphTrainer(
  tf: TF,
  network: Network,
  experiment: Experiment,
  { keep, together = 1 }: { keep?: TrainerState; together?: number } = {},
): Trainer {
  const losses = createReadback(tf, together);
  const { inputShape, layers } = network;
  const inputSize = sizeOf(inputShape);
  const slice = Math.max(1, Math.floor(roomy / layers.reduce((sum, { output }) => sum + sizeOf(output), inputSize)));
  const start = startOf(network, experiment, keep);
  const store = createStore(tf, network);
  let tuning = tune(tf, network, experiment, store.places);
  store.write(start.state, tuning.optimizer.slots);
  /** Sum of the gradients that wait for their batch to fill, and of how many examples. */
  let waiting: Tensor1D | null = null;
  let pending = 0;

  function forget(): void {
    waiting?.dispose();
    waiting = null;
    pending = 0;
  }

  const inputsOf = (inputs: Float32Array, count: number) => tf.tensor(inputs, [count, ...inputShape]);

  /** Loss and gradient of a batch, null where nothing learns; inside `tf.tidy`. */
  function learn({ inputs, labels, count }: Batch, step: number): { loss: Scalar; gradient: Tensor1D | null } {
    const { learned, weights } = store.cut();
    const fresh: [layer: number, name: string, value: Tensor][] = [];
    const learning: Learning = {
      seed: experiment.seeds.order,
      step,
      first: pending,
      update: (layer, name, value) => fresh.push([layer, name, tf.keep(value)]),
    };
    const x = inputsOf(inputs, count);
    const lossNow = () => tuning.loss(forward(tf, tuning.layers, weights, x, { learning }).at(-1) as Tensor2D, labels);
    const active = learned.filter((_, index) => tuning.learns[index]);
    const { value, grads } =
      active.length === 0 ? { value: lossNow(), grads: [] } : tf.engine().gradients(lossNow, active, undefined, true);
    for (const statistic of fresh) store.follow(...statistic);
    if (active.length === 0) return { loss: value, gradient: null };
    // Nothing comes back through a step function, nor to a layer that rests.
    const gradients = new Map(active.map((array, index) => [array, grads[index] as Tensor | undefined]));
    const pieces = learned.map((array) => tf.reshape(gradients.get(array) ?? tf.zerosLike(array), [array.size]));
    return { loss: value, gradient: tf.concat1d(pieces as Tensor1D[]) };
  }

  /** Answers of the layers from `from` on, `[count, …]` each. All slices are computed before the first is read. */
  async function answers(inputs: Float32Array, count: number, from: number, mute?: Mute): Promise<Float32Array[]> {
    const pass = (weights: Weights, part: Float32Array, rows: number) =>
      forward(tf, tuning.layers, weights, inputsOf(part, rows), { mute }).slice(from);
    const slices: Tensor[][] = [];
    for (let row = 0; row < count; row += slice) {
      const rows = Math.min(slice, count - row);
      const part = inputs.subarray(row * inputSize, (row + rows) * inputSize);
      slices.push(tf.tidy(() => pass(store.cut().weights, part, rows)));
    }
    const read = await Promise.all(slices.map((tensors) => Promise.all(tensors.map((it) => it.data<"float32">()))));
    tf.dispose(slices);
    return layers.slice(from).map((_, index) => joined(read.map((parts) => parts[index])));
  }

  const logitsOf = async (inputs: Float32Array, count: number, mute?: Mute) =>
    (await answers(inputs, count, layers.length - 1, mute))[0];

  return {
    name: "graph",
    kept: start.kept,
    async step(batch, step) {
      needExamples(batch);
      return losses.numberOf(
        tf.tidy(() => {
          const { loss, gradient } = learn(batch, step);
          if (gradient) store.move(gradient, tuning, step);
          store.count(step);
          return tf.add<Scalar>(loss, store.soundness());
        }),
      );
    },
    flush: losses.flush,
    async accumulate(example, step) {
      needExamples(example);
      const now = tf.tidy(() => {
        const { loss, gradient } = learn(example, step);
        if (gradient) {
          const sum = tf.mul(gradient, example.count);
          const total = tf.keep((waiting ? tf.add(waiting, sum) : sum) as Tensor1D);
          waiting?.dispose();
          waiting = total;
        }
        return loss;
      });
      pending += example.count;
      return numberOf(now);
    },
    async commit(step) {
      if (pending === 0) return;
      tf.tidy(() => {
        if (waiting) store.move(tf.div(waiting, pending), tuning, step);
      });
      store.count(step);
      forget();
    },
    async waiting() {
      const sum = await waiting?.data<"float32">();
      if (!sum) return null;
      const mean = sum.map((value) => value / pending);
      return Object.fromEntries(layers.map(({ spec }, layer) => [spec.key, unpack(store.places, mean, layer)]));
    },
    async evaluate({ inputs, labels, count }, mute) {
      const logits = await logitsOf(inputs, count, mute);
      return { ...scoreOf(logits, labels, network, tuning.lossName), outputs: answersOf(logits, network) };
    },
    predict: async (inputs, count) => answersOf(await logitsOf(inputs, count), network),
    activations: (inputs, count) => answers(inputs, count, 0),
    async inputGradient(input, layer, place) {
      const found = tf.tidy(() => {
        const { weights } = store.cut();
        const x = inputsOf(input, 1);
        const { output } = layers[layer];
        const one = new Float32Array(sizeOf(output));
        one[indexOf(output, place)] = 1;
        const chosen = () => {
          const answer = forward(tf, tuning.layers.slice(0, layer + 1), weights, x).at(-1) ?? x;
          return tf.sum(tf.mul(answer, tf.tensor(one, [1, ...output]))) as Scalar;
        };
        const [gradient] = tf.engine().gradients(chosen, [x], undefined, true).grads as (Tensor | undefined)[];
        // Nothing comes back through a step function.
        return gradient ?? tf.zerosLike(x);
      });
      const values = await found.data<"float32">();
      found.dispose();
      return values;
    },
    async trace(batch, step, upstream) {
      needExamples(batch);
      const { layers, loss } = tuning;
      const learning = { seed: experiment.seeds.order, step, first: 0, update: () => undefined };
      const inputs = () => inputsOf(batch.inputs, batch.count);
      const held = { layers, loss, places: store.places, cut: () => store.cut() };
      return traced(tf, held, { inputs, labels: batch.labels, learning, upstream });
    },
    async firstBadLayer({ inputs, count }) {
      const [state, all] = await Promise.all([store.read(), answers(inputs, count, 0)]);
      const bad = layers.findIndex(
        ({ spec }, index) => broken(all[index]) || state.layers[spec.key].some(({ values }) => broken(values)),
      );
      return bad < 0 ? null : bad;
    },
    retune(nextNetwork, nextExperiment) {
      const before = tuning;
      tuning = tune(tf, nextNetwork, nextExperiment, store.places);
      before.dispose();
      if (before.optimizer !== tuning.optimizer) store.clearSlots(tuning.optimizer.slots);
    },
    read: () => store.read(),
    restore(state) {
      losses.flush();
      forget();
      store.write(state, tuning.optimizer.slots);
    },
    dispose() {
      losses.flush();
      forget();
      store.dispose();
      tuning.dispose();
    },
  };
}

const broken = (values: Float32Array) => values.some((value) => !Number.isFinite(value));

async function numberOf(loss: Tensor): Promise<number> {
  const [value] = await loss.data();
  loss.dispose();
  return value;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  if (parts.length === 1) return parts[0];
  const whole = new Float32Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
