import type { Scalar, Tensor, Tensor1D, Tensor2D } from "@tensorflow/tfjs-core";
import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { sizeOf } from "../math/shape";
import type { TF } from "../math/tensorflow";
import { forward, type Learning } from "./forward";
import { initialWeights } from "./initialize";
import { fits, layOut, pack, unpack } from "./parameters";
import { answersOf, scoreOf } from "./score";
import type { Batch, Trainer, TrainerState } from "./trainer";
import { tune } from "./tuning";

/** Numbers that one pass without learning may hold: 64 MB. */
const roomy = 16_000_000;

/**
 * Trains any network on TensorFlow.js operations and their gradients, on whichever backend runs. Layers whose key and
 * shapes are in `keep` take their parameters from there; the others start from the seed of the weights.
 */
export function createGraphTrainer(
  tf: TF,
  network: Network,
  experiment: Experiment,
  { keep }: { keep?: TrainerState } = {},
): Trainer {
  const { inputShape, layers } = network;
  const { places, size } = layOut(network);
  const kept = layers.flatMap((layer, index) => (fits(layer, keep?.layers[layer.spec.key]) ? [index] : []));
  const slice = Math.max(
    1,
    Math.floor(roomy / layers.reduce((sum, { output }) => sum + sizeOf(output), sizeOf(inputShape))),
  );

  let tuning = tune(tf, network, experiment, places);
  /** All learned parameters, and the optimiser's slots beside them. */
  let vector: Tensor1D = tf.zeros([0]);
  let slots: Readonly<Record<string, Tensor1D>> = {};
  /** Running statistics of each layer, by name. */
  let running: Record<string, Tensor>[] = [];
  let updates = 0;
  /** Sum of the gradients that wait for their batch to fill, and of how many examples. */
  let waiting: Tensor1D | null = null;
  let pending = 0;

  write({
    step: keep?.step ?? 0,
    layers: Object.fromEntries(
      layers.map((layer, index) => [
        layer.spec.key,
        kept.includes(index) && keep
          ? keep.layers[layer.spec.key]
          : initialWeights(layer, index, experiment.seeds.weights),
      ]),
    ),
    slots: Object.fromEntries(kept.map((index) => [layers[index].spec.key, keep?.slots[layers[index].spec.key] ?? []])),
  });

  function write(state: TrainerState): void {
    release();
    const arrays = layers.map(({ spec }) => state.layers[spec.key]);
    const kinds = layers.map(({ spec }) => state.slots[spec.key] ?? []);
    vector = tf.tensor1d(pack(places, arrays));
    slots = Object.fromEntries(
      tuning.optimizer.slots.map((slot) => [slot, tf.tensor1d(pack(places, kinds, `/${slot}`))]),
    );
    running = layers.map(({ weights }, index) =>
      Object.fromEntries(
        weights
          .filter(({ trainable }) => !trainable)
          .map(({ name, shape }) => {
            const found = arrays[index].find((array) => array.name === name);
            return [name, tf.tensor(found?.values ?? new Float32Array(sizeOf(shape)), [...shape])];
          }),
      ),
    );
    updates = state.step;
  }

  function release(): void {
    tf.dispose([vector, slots, running]);
    waiting?.dispose();
    waiting = null;
    pending = 0;
  }

  /** Every layer's arrays by name, cut out of the vector; in the order of the places too. */
  function cut(): { arrays: Tensor[]; weights: Record<string, Tensor>[] } {
    const parts =
      size === 0
        ? []
        : tf.split(
            vector,
            places.map((place) => place.size),
          );
    const arrays = places.map(({ shape }, index) => tf.reshape(parts[index], [...shape]));
    const weights = running.map((untrained) => ({ ...untrained }));
    for (const [index, { layer, name }] of places.entries()) weights[layer][name] = arrays[index];
    return { arrays, weights };
  }

  const inputsOf = (inputs: Float32Array, count: number) => tf.tensor(inputs, [count, ...inputShape]);

  /** Loss and gradient of a batch, null where nothing learns. */
  function learn(batch: Batch, step: number): { loss: Scalar; gradient: Tensor1D | null } {
    const { arrays, weights } = cut();
    const fresh: [layer: number, name: string, value: Tensor][] = [];
    const learning: Learning = {
      seed: experiment.seeds.order,
      step,
      first: pending,
      update: (layer, name, value) => fresh.push([layer, name, tf.keep(value)]),
    };
    const x = inputsOf(batch.inputs, batch.count);
    const lossNow = (): Scalar => {
      const answers = forward(tf, tuning.layers, weights, x, learning);
      return tuning.loss(answers[answers.length - 1] as Tensor2D, batch.labels);
    };
    const learned = arrays.filter((_, index) => tuning.learns[index]);
    const { value, grads } =
      learned.length === 0 ? { value: lossNow(), grads: [] } : tf.engine().gradients(lossNow, learned, undefined, true);
    for (const [layer, name, statistic] of fresh) {
      running[layer][name].dispose();
      running[layer][name] = statistic;
    }
    if (learned.length === 0) return { loss: value, gradient: null };
    // Nothing comes back through a step function, or to a layer that rests.
    const gradients = new Map(learned.map((array, index) => [array, grads[index] as Tensor | undefined]));
    const pieces = arrays.map((array) => gradients.get(array) ?? tf.zerosLike(array));
    return { loss: value, gradient: tf.concat1d(pieces.map((piece) => tf.reshape(piece, [piece.size]))) };
  }

  /** Moves the parameters; runs inside `tf.tidy`. */
  function update(gradient: Tensor1D, step: number): void {
    const { l1, l2, mask, optimizer, values } = tuning;
    let pull: Tensor = gradient;
    if (l1) pull = tf.add(pull, tf.mul(l1, tf.sign(vector)));
    if (l2) pull = tf.add(pull, tf.mul(l2, tf.mul(vector, 2)));
    const next = optimizer.update(tf, vector, pull, slots, step, values);
    const settle = (now: Tensor, old: Tensor1D): Tensor1D => {
      const result = tf.keep(mask ? tf.where(mask, now, old) : now) as Tensor1D;
      old.dispose();
      return result;
    };
    vector = settle(next.weight, vector);
    slots = Object.fromEntries(Object.entries(slots).map(([slot, old]) => [slot, settle(next.slots[slot], old)]));
    updates = step;
  }

  /** Answers of the layers that `pick` chooses, `[count, …]` each: all slices are computed before the first is read. */
  async function answers(
    inputs: Float32Array,
    count: number,
    pick: (all: Tensor[]) => Tensor[],
  ): Promise<Float32Array[]> {
    const slices: Tensor[][] = [];
    for (let from = 0; from < count; from += slice) {
      const rows = Math.min(slice, count - from);
      const part = inputs.subarray(from * sizeOf(inputShape), (from + rows) * sizeOf(inputShape));
      slices.push(tf.tidy(() => pick(forward(tf, tuning.layers, cut().weights, inputsOf(part, rows)))));
    }
    const read = await Promise.all(
      slices.map((tensors) => Promise.all(tensors.map((tensor) => tensor.data<"float32">()))),
    );
    tf.dispose(slices);
    return read.length === 1 ? read[0] : read[0].map((_, index) => joined(read.map((parts) => parts[index])));
  }

  const logitsOf = async (inputs: Float32Array, count: number) =>
    (await answers(inputs, count, (all) => all.slice(-1)))[0];

  async function read(): Promise<TrainerState> {
    const step = updates;
    const names = Object.keys(slots);
    const [parameters, statistics, ...kinds] = await Promise.all([
      vector.data<"float32">(),
      Promise.all(
        running.map((tensors) =>
          Promise.all(
            Object.entries(tensors).map(async ([name, tensor]) => ({
              name,
              shape: tensor.shape,
              values: await tensor.data<"float32">(),
            })),
          ),
        ),
      ),
      ...names.map((name) => slots[name].data<"float32">()),
    ]);
    return {
      step,
      layers: Object.fromEntries(
        layers.map(({ spec }, index) => [spec.key, [...unpack(places, parameters, index), ...statistics[index]]]),
      ),
      slots: Object.fromEntries(
        layers.map(({ spec }, index) => [
          spec.key,
          names.flatMap((name, kind) => unpack(places, kinds[kind], index, `/${name}`)),
        ]),
      ),
    };
  }

  return {
    name: "graph",
    kept,
    async step(batch, step) {
      const loss = tf.tidy(() => {
        const now = learn(batch, step);
        if (now.gradient) update(now.gradient, step);
        // Nothing times zero is zero, except what is not finite: this adds NaN as soon as a parameter is broken.
        return size === 0 ? now.loss : tf.add<Scalar>(now.loss, tf.mul(tf.sum(vector), 0));
      });
      return numberOf(loss);
    },
    async accumulate(example, step) {
      const loss = tf.tidy(() => {
        const now = learn(example, step);
        if (now.gradient) {
          const sum = tf.mul<Tensor1D>(now.gradient, example.count);
          const total = tf.keep(waiting ? tf.add<Tensor1D>(waiting, sum) : sum);
          waiting?.dispose();
          waiting = total;
        }
        return now.loss;
      });
      pending += example.count;
      return numberOf(loss);
    },
    async commit(step) {
      tf.tidy(() => {
        if (waiting) update(tf.div(waiting, pending), step);
      });
      waiting?.dispose();
      waiting = null;
      pending = 0;
    },
    async evaluate({ inputs, labels, count }) {
      const logits = await logitsOf(inputs, count);
      return { ...scoreOf(logits, labels, network, tuning.lossName), outputs: answersOf(logits, network) };
    },
    predict: async (inputs, count) => answersOf(await logitsOf(inputs, count), network),
    activations: (inputs, count) => answers(inputs, count, (all) => all),
    async firstBadLayer({ inputs, count }) {
      const [state, all] = await Promise.all([read(), answers(inputs, count, (given) => given)]);
      const index = layers.findIndex(
        ({ spec }, layer) => bad(all[layer]) || state.layers[spec.key].some(({ values }) => bad(values)),
      );
      return index < 0 ? null : index;
    },
    retune(nextNetwork, nextExperiment) {
      const before = tuning;
      tuning = tune(tf, nextNetwork, nextExperiment, places);
      before.dispose();
      if (before.optimizer === tuning.optimizer) return;
      tf.dispose(slots);
      slots = Object.fromEntries(tuning.optimizer.slots.map((slot) => [slot, tf.zeros([size])]));
    },
    read,
    restore: write,
    dispose() {
      release();
      tuning.dispose();
    },
  };
}

const bad = (values: Float32Array) => values.some((value) => !Number.isFinite(value));

async function numberOf(loss: Scalar): Promise<number> {
  const [value] = await loss.data();
  loss.dispose();
  return value;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
