import type { Tensor, Tensor1D } from "@tensorflow/tfjs-core";
import type { Network } from "../experiment/network";
import type { WeightArray } from "../experiment/snapshot";
import { sizeOf } from "../math/shape";
import type { TF } from "../math/tensorflow";
import { scheduled } from "../optimizers/schedules/scheduled";
import { layOut, pack, unpack, type Place } from "./parameters";
import type { TrainerState } from "./trainer";
import type { Tuning } from "./tuning";

/** The arrays of every layer, by name. */
export type Weights = readonly Readonly<Record<string, Tensor>>[];

/** Holds the parameters of a network on the device, and what the optimiser keeps beside them. */
export interface Store {
  readonly places: readonly Place[];
  /** The learned arrays in the order of the places, and all arrays by layer; for use inside `tf.tidy`. */
  cut(): { learned: Tensor[]; weights: Weights };
  /** One update by `gradient`, a vector like the parameters; inside `tf.tidy`. `step` counts from 1. */
  move(gradient: Tensor1D, tuning: Tuning, step: number): void;
  /** Notes that the parameters are those after this update. */
  count(step: number): void;
  /** Replaces a running statistic; the store owns `value` from then on. */
  follow(layer: number, name: string, value: Tensor): void;
  /** 0, or NaN as soon as a parameter is not finite: nothing else times 0 is not 0. */
  soundness(): Tensor;
  /** Empty slots of these names. */
  clearSlots(names: readonly string[]): void;
  read(): Promise<TrainerState>;
  write(state: TrainerState, slotNames: readonly string[]): void;
  dispose(): void;
}

/** Makes an empty store for a network; `write` fills it. */
export function createStore(tf: TF, network: Network): Store {
  const { layers } = network;
  const { places, size } = layOut(network);
  let vector: Tensor1D = tf.zeros([size]);
  let slots: Readonly<Record<string, Tensor1D>> = {};
  let running: Record<string, Tensor>[] = [];
  let updates = 0;

  const dispose = () => tf.dispose([vector, slots, running]);

  function statistics(arrays: readonly WeightArray[], layer: number): Record<string, Tensor> {
    const untrained = layers[layer].weights.filter(({ trainable }) => !trainable);
    return Object.fromEntries(
      untrained.map(({ name, shape }) => {
        const found = arrays.find((array) => array.name === name);
        return [name, tf.tensor(found?.values ?? new Float32Array(sizeOf(shape)), [...shape])];
      }),
    );
  }

  async function readStatistics(): Promise<WeightArray[][]> {
    const reading = running.map((tensors) =>
      Object.entries(tensors).map(async ([name, tensor]) => {
        return { name, shape: tensor.shape, values: await tensor.data<"float32">() };
      }),
    );
    return Promise.all(reading.map((layer) => Promise.all(layer)));
  }

  return {
    places,
    cut() {
      const sizes = places.map((place) => place.size);
      const parts = size === 0 ? [] : tf.split(vector, sizes);
      const learned = parts.map((part, index) => tf.reshape(part, [...places[index].shape]));
      const weights = running.map((untrained) => ({ ...untrained }));
      for (const [index, { layer, name }] of places.entries()) weights[layer][name] = learned[index];
      return { learned, weights };
    },
    move(gradient, { l1, l2, clip, mask, optimizer, values }, step) {
      let pull: Tensor = gradient;
      if (l1) pull = tf.add(pull, tf.mul(l1, tf.sign(vector)));
      if (l2) pull = tf.add(pull, tf.mul(l2, tf.mul(vector, 2)));
      if (clip > 0) pull = tf.mul(pull, tf.minimum(1, tf.div(clip, tf.norm(pull))));
      const next = optimizer.update(tf, vector, pull, slots, step, scheduled(values, step));
      const settle = (now: Tensor, old: Tensor1D) => {
        const settled = tf.keep((mask ? tf.where(mask, now, old) : now) as Tensor1D);
        old.dispose();
        return settled;
      };
      vector = settle(next.weight, vector);
      slots = Object.fromEntries(Object.entries(slots).map(([slot, old]) => [slot, settle(next.slots[slot], old)]));
    },
    count(step) {
      updates = step;
    },
    follow(layer, name, value) {
      running[layer][name].dispose();
      running[layer][name] = value;
    },
    soundness: () => (size === 0 ? tf.scalar(0) : tf.mul(tf.sum(vector), 0)),
    clearSlots(names) {
      tf.dispose(slots);
      slots = Object.fromEntries(names.map((name) => [name, tf.zeros([size])]));
    },
    async read() {
      const step = updates;
      const names = Object.keys(slots);
      const [parameters, untrained, ...kinds] = await Promise.all([
        vector.data<"float32">(),
        readStatistics(),
        ...names.map((name) => slots[name].data<"float32">()),
      ]);
      const entries = layers.map(({ spec }, layer) => ({
        key: spec.key,
        arrays: [...unpack(places, parameters, layer), ...untrained[layer]],
        kept: names.flatMap((name, kind) => unpack(places, kinds[kind], layer, `/${name}`)),
      }));
      return {
        step,
        layers: Object.fromEntries(entries.map(({ key, arrays }) => [key, arrays])),
        slots: Object.fromEntries(entries.map(({ key, kept }) => [key, kept])),
      };
    },
    write(state, slotNames) {
      dispose();
      const arrays = layers.map(({ spec }) => state.layers[spec.key]);
      const kept = layers.map(({ spec }) => state.slots[spec.key] ?? []);
      vector = tf.tensor1d(pack(places, arrays));
      slots = Object.fromEntries(slotNames.map((slot) => [slot, tf.tensor1d(pack(places, kept, `/${slot}`))]));
      running = arrays.map(statistics);
      updates = state.step;
    },
    dispose,
  };
}
