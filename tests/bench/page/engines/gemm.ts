import { startKernels } from "../../../../src/engine/kernels/kernels";
import type { Contender } from "../contender";

/** Our matrix product at its best: whole tiles, panels in the first cache. */
export function create(): Contender {
  const [m, n, k] = [96, 64, 256];
  const kernels = startKernels(false);
  const [a, b, c] = [m * k, k * n, m * n].map((count) => kernels.allocate(count));
  const scratch = kernels.allocate(64 + kernels.packedSize(k, n));
  return {
    work: 2 * m * n * k,
    async run(steps) {
      for (let step = 0; step < steps; step++) kernels.gemm(m, n, k, a, k, 1, b, n, 1, c, scratch);
      return steps;
    },
  };
}
