import type { Network } from "../../experiment/network";
import type { WeightArray } from "../../experiment/snapshot";
import { sizeOf } from "../../math/shape";
import { optimizers } from "../../optimizers";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { TrainerState } from "../trainer";
import type { Parameter } from "./stage";

/** Most slots an optimiser keeps beside each parameter. */
const mostSlots = Math.max(...Object.values(optimizers).map(({ slots }) => slots.length));

/** Where an array lies in every block, in floats. */
interface Place {
  readonly at: number;
  readonly count: number;
}

/** Puts all arrays of a network one behind the other, the learned ones first, each on a multiple of four floats. */
function layOut({ layers }: Network): { places: readonly Readonly<Record<string, Place>>[]; count: number } {
  const places = layers.map((): Record<string, Place> => ({}));
  let end = 0;
  for (const learned of [true, false]) {
    for (const [layer, { weights }] of layers.entries()) {
      for (const { name, shape } of weights.filter(({ trainable }) => trainable === learned)) {
        places[layer][name] = { at: end, count: sizeOf(shape) };
        end += (sizeOf(shape) + 3) & ~3;
      }
    }
  }
  return { places, count: end };
}

/**
 * The parameters of a network, their gradients, the gradients that wait for their batch and the optimiser's slots, each
 * one block of the kernels' memory, all laid out alike: a whole network is then updated by one call.
 */
export function createStore(kernels: Kernels, network: Network) {
  const { layers } = network;
  const { places, count } = layOut(network);
  const block = () => kernels.allocate(count);
  const [weights, gradients, waiting] = [block(), block(), block()];
  const slots = Array.from({ length: mostSlots }, block);
  let updates = 0;

  const floatsAt = (start: Pointer, { at, count: length }: Place) => kernels.floats(start + 4 * at, length);

  /** Fills a block with named arrays, layer by layer; zero where an array is missing. */
  function put(start: Pointer, arrays: (key: string) => readonly WeightArray[] | undefined, suffix = ""): void {
    kernels.clear(start, count);
    for (const [layer, { spec }] of layers.entries()) {
      for (const [name, place] of Object.entries(places[layer])) {
        const found = arrays(spec.key)?.find((array) => array.name === name + suffix);
        if (found) floatsAt(start, place).set(found.values);
      }
    }
  }

  /** Copies of a layer's arrays in a block; of the learned ones or of the others. */
  const get = (start: Pointer, layer: number, learned: boolean, suffix = ""): WeightArray[] =>
    layers[layer].weights
      .filter(({ trainable }) => trainable === learned)
      .map(({ name, shape }) => ({
        name: name + suffix,
        shape,
        values: floatsAt(start, places[layer][name]).slice(),
      }));

  const byKey = (arraysOf: (layer: number) => WeightArray[]) =>
    Object.fromEntries(layers.map(({ spec }, layer) => [spec.key, arraysOf(layer)]));

  const clearSlots = () => {
    for (const slot of slots) kernels.clear(slot, count);
  };

  return {
    places,
    /** Floats of each block. */
    size: count,
    weights,
    gradients,
    slots,
    /** Where the kernels find the arrays of a layer. */
    parametersOf: (layer: number): Readonly<Record<string, Parameter>> =>
      Object.fromEntries(
        Object.entries(places[layer]).map(([name, { at }]) => [
          name,
          { weight: weights + 4 * at, gradient: gradients + 4 * at },
        ]),
      ),
    clearGradients: () => kernels.clear(gradients, count),
    clearSlots,
    /** Copies of the gradients by layer key. */
    readGradients: () => byKey((layer) => get(gradients, layer, true)),
    /** Adds the gradients to the waiting ones. */
    wait: () => kernels.addScaled(gradients, waiting, 1, count),
    /** Takes the waiting gradients of so many examples as their mean. */
    takeWaiting: (examples: number) => kernels.scale(waiting, gradients, 1 / examples, count),
    clearWaiting: () => kernels.clear(waiting, count),
    /** The waiting gradients of so many examples as their mean, by layer key. */
    readWaiting: (examples: number) =>
      byKey((layer) =>
        get(waiting, layer, true).map((array) => ({ ...array, values: array.values.map((sum) => sum / examples) })),
      ),
    /** Whether every parameter is finite. */
    sound: () => kernels.allFinite(weights, count) !== 0,
    /** Whether every parameter of a layer is finite. */
    layerSound: (layer: number) =>
      Object.values(places[layer]).every(({ at, count: length }) => kernels.allFinite(weights + 4 * at, length) !== 0),
    /** Notes that the parameters are those after this update. */
    count(step: number) {
      updates = step;
    },
    read: (slotNames: readonly string[]): TrainerState => ({
      step: updates,
      layers: byKey((layer) => [...get(weights, layer, true), ...get(weights, layer, false)]),
      slots: byKey((layer) => slotNames.flatMap((slot, kind) => get(slots[kind], layer, true, `/${slot}`))),
    }),
    write(state: TrainerState, slotNames: readonly string[]) {
      put(weights, (key) => state.layers[key]);
      clearSlots();
      for (const [kind, slot] of slotNames.entries()) put(slots[kind], (key) => state.slots[key], `/${slot}`);
      updates = state.step;
    },
  };
}

export type Store = ReturnType<typeof createStore>;
