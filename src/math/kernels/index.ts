import type { Kernel2d } from "../kernel2d";
import { edgeKernels } from "./edges";
import type { NamedKernel } from "./named";
import { partKernels } from "./parts";
import { plainKernels } from "./plain";

/** Every kernel with a name. */
export const kernels: readonly NamedKernel[] = [...plainKernels, ...edgeKernels, ...partKernels];

/** The kernel of a name. */
export const kernelNamed = (id: string): NamedKernel | undefined => kernels.find((kernel) => kernel.id === id);

/** The name of a kernel that has one: the same numbers in the same places. */
export const nameOf = ({ rows, columns, values, scale }: Kernel2d): NamedKernel | undefined =>
  kernels.find(
    ({ kernel }) =>
      kernel.rows === rows &&
      kernel.columns === columns &&
      Math.abs(kernel.scale - scale) < 1e-9 &&
      kernel.values.every((value, at) => value === values[at]),
  );
