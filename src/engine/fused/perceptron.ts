import type { Network } from "../../experiment/network";
import { heldIn, silencedIn } from "../../experiment/silenced";
import { sizeOf } from "../../math/shape";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Batch, Course } from "../trainer";
import { activationNumber } from "./activation";
import type { Loss } from "./loss";
import type { Store } from "./store";
import { paceLength, type Updater } from "./updater";

/** Examples of a block in lanes. */
const abreast = 12;

/** Most updates of one call. */
const most = 64;

/** Layers wider than this are quicker as products of matrices. */
const widest = 64;

interface Options {
  readonly kernels: Kernels;
  readonly store: Store;
  readonly network: Network;
  readonly loss: Loss;
  readonly updater: Updater;
  /** Most examples of a batch. */
  readonly capacity: number;
}

/** Trains a network of dense layers, many updates a call. */
export interface Perceptron {
  /** The losses of the updates from `step` on: up to the first that is NaN, or to as many as one call makes. */
  train(course: Course, step: number): Float64Array<ArrayBuffer>;
  /** One update. */
  learn(batch: Batch, step: number): number;
}

/** Whether a network is made of nothing but dense layers that are narrow enough, no unit of them silenced or frozen by itself. */
const suits = ({ layers }: Network): boolean =>
  layers.every((layer) => {
    const { spec, input, output } = layer;
    return (
      spec.type === "dense" &&
      Math.max(...input, ...output) <= widest &&
      silencedIn(layer).length + heldIn(layer).length === 0
    );
  });

/** Rows of a training set in the kernels' memory, and the order in which they are dealt out. */
function createShelf(kernels: Kernels, width: number) {
  let room = { rows: 0, inputs: 0, labels: 0, order: 0 };
  let held: { set?: Batch; order?: Uint32Array } = {};
  return {
    /** Answers where a set and an order lie. They are copied only where they aren't those of the last time. */
    hold(set: Batch, order: Uint32Array) {
      const rows = Math.max(set.count, order.length);
      if (room.rows < rows) {
        const [inputs, labels, places] = [width, 1, 1].map((size) => kernels.allocate(size * rows));
        room = { rows, inputs, labels, order: places };
        held = {};
      }
      if (held.set !== set) {
        kernels.floats(room.inputs, set.count * width).set(set.inputs);
        kernels.floats(room.labels, set.count).set(set.labels);
      }
      if (held.order !== order) kernels.words(room.order, order.length).set(order);
      held = { set, order };
      return room;
    },
  };
}

/**
 * Lays out what `kernels/assembly/perceptron.ts` needs for batches of up to `capacity` examples; null where the network
 * isn't made for it.
 */
export function createPerceptron(options: Options): Perceptron | null {
  const { kernels, store, network, loss, updater, capacity } = options;
  if (!suits(network)) return null;
  const width = sizeOf(network.inputShape);
  const paces = kernels.allocate(2 * paceLength * most);
  const losses = kernels.allocate(2 * most);
  const table = lay();
  const set = createShelf(kernels, width);
  const batch = createShelf(kernels, width);
  const inOrder = Uint32Array.from({ length: capacity }, (_, index) => index);

  function lay(): Pointer {
    const lanes = (numbers: number) => kernels.allocate(Math.ceil(capacity / abreast) * abreast * numbers);
    const sums = kernels.allocate(4 * store.size);
    const layers = network.layers.flatMap((layer, index) => {
      const [inputs, units] = [sizeOf(layer.input), sizeOf(layer.output)];
      const { kernel, bias } = store.parametersOf(index);
      const [kernelSums, biasSums] = [kernel, bias].map(({ weight }) => sums + 4 * (weight - store.weights));
      const [answers, slopes] = [lanes(units), lanes(units)];
      const parameters = [kernel.weight, bias.weight, kernelSums, biasSums];
      return [inputs, units, activationNumber(layer)].concat(parameters, answers, slopes);
    });
    const words = [network.layers.length, loss.output, Number(loss.squared)].concat(
      [lanes(width), lanes(1)],
      [store.weights, store.gradients, sums, store.size],
      updater.table,
      layers,
    );
    const start = kernels.allocate(words.length);
    kernels.words(start, words.length).set(words);
    return start;
  }

  function run(shelf: typeof set, { set: rows, order, place, size, count }: Course, step: number) {
    const { inputs, labels, order: at } = shelf.hold(rows, order);
    const steps = Math.min(count, most);
    updater.setPace(paces, step, steps);
    const left = order.length - place;
    const made = kernels.trainPerceptron(table, inputs, labels, at + 4 * place, left, size, steps, paces, losses);
    store.count(step + made - 1);
    return made;
  }

  return {
    train: (course, step) => kernels.doubles(losses, run(set, course, step)).slice(),
    learn(examples, step) {
      // A batch may be another one though it lies in the same arrays.
      run(batch, { set: { ...examples }, order: inOrder, place: 0, size: examples.count, count: 1 }, step);
      return kernels.doubles(losses, 1)[0];
    },
  };
}
