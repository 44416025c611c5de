import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Trainer } from "../../src/engine/trainer";
import { describeNetwork } from "../../src/experiment/network";
import type { Experiment } from "../../src/experiment/experiment";
import { batchesOf } from "./parityRuns";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes in use once everything that nobody needs is gone. */
interface Footprint {
  readonly heap: number;
  /** Behind typed arrays and WASM memories. */
  readonly buffers: number;
  /** Of all WASM memories that were made since they are watched. */
  readonly wasm: number;
}

const memories: WebAssembly.Memory[] = [];

/** Notes the memory of every WASM instance from here on. */
export function watchMemories(): void {
  memories.length = 0;
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct(Instance, [module, imports]: [WebAssembly.Module, WebAssembly.Imports?]) {
      const instance = new Instance(module, imports);
      if (instance.exports.memory) memories.push(instance.exports.memory as WebAssembly.Memory);
      return instance;
    },
  });
}

function footprint(): Footprint {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return {
    heap: heapUsed,
    buffers: arrayBuffers,
    wasm: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  };
}

/** Trains for so many steps; answers what is in use after warming up, then ten times on the way. */
export async function soak(
  experiment: Experiment,
  make: (network: ReturnType<typeof describeNetwork>, experiment: Experiment) => Trainer,
  steps: number,
): Promise<Footprint[]> {
  const trainer = make(describeNetwork(experiment), experiment);
  const batches = batchesOf(experiment, 20);
  const footprints: Footprint[] = [];
  for (let step = 1; step <= 1000 + steps; step++) {
    const loss = await trainer.step(batches[step % batches.length], step);
    if (!Number.isFinite(loss)) throw new Error(`soak: the loss must stay finite, got ${loss} at step ${step}`);
    if (step >= 1000 && (step - 1000) % (steps / 10) === 0) {
      await trainer.evaluate(batches[0]);
      await trainer.read();
      footprints.push(footprint());
    }
  }
  trainer.dispose();
  return footprints;
}

/**
 * Whether nothing grows: the memory of the kernels not by a byte, the rest by no more than the bookkeeping of a test and
 * code that is compiled on the way, `room` bytes.
 */
export function isFlat(footprints: readonly Footprint[], room = 300_000): boolean {
  const [first] = footprints;
  return footprints.every(
    ({ heap, buffers, wasm }) => wasm === first.wasm && heap < first.heap + room && buffers < first.buffers + room,
  );
}
