import type { LayerInfo, Network } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Arena, Pass, Stage } from "./stage";
import { stages } from "./stages";

/** A network laid out once in the kernels' memory. */
export interface Plan {
  readonly capacity: number;
  readonly input: Pointer;
  readonly inputSize: number;
  /** Logits of the last layer, and where their gradient goes. */
  readonly output: Pointer;
  readonly outputGradient: Pointer;
  readonly stages: readonly Stage[];
  readonly arenas: readonly Arena[];
  forward(pass: Pass): void;
  backward(pass: Pass): void;
}

/** Whether every layer has a stage. */
export const fits = (network: Network): boolean => network.layers.every(({ spec }) => Object.hasOwn(stages, spec.type));

function arenaOf(kernels: Kernels, { weights }: LayerInfo): Arena {
  const offsets: Record<string, { at: number; count: number }> = {};
  let count = 0;
  for (const { name, shape } of weights) {
    offsets[name] = { at: count, count: sizeOf(shape) };
    count += (sizeOf(shape) + 3) & ~3;
  }
  return { offsets, weights: kernels.allocate(count), gradients: kernels.allocate(count), count };
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

/** Lays a network out for at most `capacity` examples a pass: every buffer is allocated here, none in a step. */
export function createPlan(kernels: Kernels, network: Network, capacity: number): Plan {
  const inputSize = sizeOf(network.inputShape);
  const input = kernels.allocate(capacity * inputSize);
  const scratch = kernels.allocate(scratchOf(kernels, network, capacity));
  const arenas = network.layers.map((layer) => arenaOf(kernels, layer));
  const made: Stage[] = [];
  for (const [index, layer] of network.layers.entries()) {
    const before = made[index - 1];
    made.push(
      stages[layer.spec.type]({
        kernels,
        layer,
        index,
        capacity,
        arena: arenas[index],
        input: before?.output ?? input,
        inputGradient: before?.gradient ?? 0,
        scratch,
      }),
    );
  }
  // A product may read five rows past its last one; behind the last buffer there must be memory for them.
  kernels.allocate(
    5 *
      Math.max(
        inputSize,
        ...network.layers.map(({ weights }) => Math.max(0, ...weights.map(({ shape }) => sizeOf(shape)))),
      ),
  );
  const last = made[made.length - 1];
  return {
    capacity,
    input,
    inputSize,
    output: last.output,
    outputGradient: last.gradient,
    stages: made,
    arenas,
    forward(pass) {
      for (const stage of made) stage.forward(pass);
    },
    backward(pass) {
      for (let index = made.length - 1; index >= 0; index--) made[index].backward(pass);
    },
  };
}
