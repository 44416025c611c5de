import { createFusedTrainer } from "../../../src/engine/fused/fusedTrainer";
import { netOf } from "./nets";

type Kernel = (...words: number[]) => number;

/** One call of a kernel, as often as a step makes it. */
interface Call {
  readonly name: string;
  readonly words: readonly number[];
  readonly kernel: Kernel;
}

/** Time of one kernel in one step. */
export interface Share {
  readonly name: string;
  readonly calls: number;
  readonly ms: number;
  /** Floating-point operations, known for matrix products. */
  readonly flops: number;
}

/** What `make` makes, its kernels telling `hear` of each call. */
function overheard<T>(make: () => T, hear: (call: Call) => void): T {
  const { Instance } = WebAssembly;
  const listening = function (module: WebAssembly.Module, imports: WebAssembly.Imports) {
    const exports = Object.entries(new Instance(module, imports).exports).map(([name, it]) => {
      if (typeof it !== "function") return [name, it] as const;
      const kernel = it as Kernel;
      const heard = (...words: number[]) => {
        hear({ name, words, kernel });
        return kernel(...words);
      };
      return [name, heard] as const;
    });
    return { exports: Object.fromEntries(exports) };
  };
  try {
    WebAssembly.Instance = listening as unknown as typeof Instance;
    return make();
  } finally {
    WebAssembly.Instance = Instance;
  }
}

/** Time of `run`, in ms, at its quickest: others on the machine only add to it. */
async function quickest(run: (repeats: number) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let repeats = 1, left = 8; left > 0;) {
    const start = performance.now();
    await run(repeats);
    const ms = performance.now() - start;
    if (ms < 4) repeats *= 2;
    else {
      best = Math.min(best, ms / repeats);
      left--;
    }
  }
  return best;
}

const nameOf = ({ name, words }: Call) => (name === "gemm" ? `gemm ${words.slice(0, 3).join("×")}` : name);

/**
 * Where a step of the fused trainer goes: every call that one step makes is made again, alone, often enough to be
 * timed. Its memory is in the cache then, so the sum is a little less than the step.
 */
export async function profile(name: string): Promise<{ step: number; shares: Share[] }> {
  const net = netOf(name);
  let calls: Call[] = [];
  const trainer = overheard(
    () => createFusedTrainer(net.network, net.experiment),
    (call) => calls.push(call),
  );
  let step = 0;
  const learn = async () => {
    calls = [];
    await trainer.step(net.batches[++step % net.batches.length], step);
  };
  const whole = await quickest(async (repeats) => {
    for (let repeat = 0; repeat < repeats; repeat++) await learn();
  });
  const shares = new Map<string, Share>();
  for (const call of calls) {
    const { kernel, words } = call;
    const before = shares.get(nameOf(call)) ?? { calls: 0, ms: 0, flops: 0 };
    const [m, n, k] = call.name === "gemm" ? words : [0, 0, 0];
    const ms = await quickest((repeats) => {
      for (let repeat = 0; repeat < repeats; repeat++) kernel(...words);
    });
    shares.set(nameOf(call), {
      name: nameOf(call),
      calls: before.calls + 1,
      ms: before.ms + ms,
      flops: before.flops + 2 * m * n * k,
    });
  }
  return { step: whole, shares: [...shares.values()].toSorted((a, b) => b.ms - a.ms) };
}
