import type { Network } from "../../experiment/network";
import { silencedIn } from "../../experiment/silenced";
import { message, type Message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import type { Kernels, Pointer } from "../kernels/kernels";
import { columnsOf } from "../../experiment/footprint";
import { mostColumns } from "./columns";
import type { Pass, Stage } from "./stage";
import { stages } from "./stages";
import type { Store } from "./store";

/** Watches a gradient go back: when it has arrived at a layer, and when the layer has handed it on. */
interface Witness {
  arrived(layer: number): void;
  passed(layer: number): void;
}

/** A network laid out in the kernels' memory. */
export interface Plan {
  /** Most examples of a pass. */
  readonly capacity: number;
  readonly input: Pointer;
  /** Logits of the last layer, and where their gradient goes. */
  readonly output: Pointer;
  readonly outputGradient: Pointer;
  readonly stages: readonly Stage[];
  /** Where the gradient of the examples goes; 0 where nobody asked for it. */
  readonly inputGradient: Pointer;
  forward(pass: Pass): void;
  /**
   * After a forward pass of `count` examples: adds to the gradients of the parameters. From the last layer back, or from
   * one whose gradient was written.
   */
  backward(count: number, from?: number, witness?: Witness): void;
}

/** Why the plan can't hold a network: the first layer without a stage that can; null where it can. */
export function misfit({ layers }: Network): Message | null {
  for (const layer of layers) {
    const title = layer.type.title(layer.values);
    if (!Object.hasOwn(stages, layer.spec.type))
      return message("Our own code does not know {layer}.", { layer: title });
    if (columnsOf(layer) > mostColumns)
      return message(
        "The windows of {layer} hold {count, number} numbers an example, more than the {most, number} our own code lays out.",
        {
          layer: title,
          count: columnsOf(layer),
          most: mostColumns,
        },
      );
  }
  return null;
}

/** Floats of scratch memory that the largest matrix product of a network packs. */
function scratchOf(kernels: Kernels, { layers }: Network, capacity: number): number {
  const sizes = layers.flatMap(({ weights, output }) =>
    weights
      .filter(({ name }) => name === "kernel")
      .map(({ shape }) => {
        const units = shape[shape.length - 1];
        const depth = sizeOf(shape) / units;
        const rows = capacity * (output.length === 3 ? output[0] * output[1] : 1);
        return Math.max(
          kernels.packedSize(depth, units),
          kernels.packedSize(rows, units),
          kernels.packedSize(units, depth),
        );
      }),
  );
  return 64 + Math.max(0, ...sizes);
}

/**
 * Lays a network out for at most `capacity` examples a pass: every buffer is allocated here, none in a step. `whole` where
 * the gradient goes back to the examples, too.
 */
export function createPlan(
  kernels: Kernels,
  store: Store,
  network: Network,
  capacity: number,
  { whole = false } = {},
): Plan {
  const inputSize = sizeOf(network.inputShape);
  const input = kernels.allocate(capacity * inputSize);
  const scratch = kernels.allocate(scratchOf(kernels, network, capacity));
  const learning = network.layers.findIndex(({ weights }) => weights.length > 0);
  const first = whole ? 0 : learning < 0 ? network.layers.length : learning;
  const inputGradient = whole ? kernels.allocate(capacity * inputSize) : 0;
  const made: Stage[] = [];
  for (const [index, layer] of network.layers.entries()) {
    const before = made.at(-1);
    made.push(
      stages[layer.spec.type]({
        kernels,
        layer,
        index,
        capacity,
        parameters: store.parametersOf(index),
        input: before?.output ?? input,
        inputGradient: before ? (index > first ? before.gradient : 0) : inputGradient,
        scratch,
      }),
    );
  }
  // A product may read five rows past its last one; behind the last buffer there must be memory for them.
  const sizes = network.layers.flatMap(({ weights }) => weights.map(({ shape }) => sizeOf(shape)));
  kernels.allocate(5 * Math.max(inputSize, ...sizes));
  const last = made[made.length - 1];
  const silent = network.layers.map(silencedIn);

  /** Forces some units of a layer to 0, in its answers or in what comes back to them. */
  function hush(layer: number, at: Pointer, count: number, units: readonly number[]): void {
    if (units.length === 0) return;
    const { output } = network.layers[layer];
    const numbers = kernels.floats(at, count * sizeOf(output));
    for (const unit of units)
      for (let place = unit; place < numbers.length; place += output[output.length - 1]) numbers[place] = 0;
  }

  return {
    capacity,
    input,
    output: last.output,
    outputGradient: last.gradient,
    stages: made,
    inputGradient,
    forward(pass) {
      for (const [index, stage] of made.entries()) {
        stage.forward(pass);
        hush(index, stage.output, pass.count, pass.mute?.layer === index ? pass.mute.units : silent[index]);
      }
    },
    backward(count, from = made.length - 1, witness) {
      for (let index = from; index >= first; index--) {
        witness?.arrived(index);
        hush(index, made[index].gradient, count, silent[index]);
        made[index].backward(count);
        witness?.passed(index);
      }
    },
  };
}
