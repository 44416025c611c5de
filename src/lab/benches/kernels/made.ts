import { added, composedOf, flipped, removedBy, type Kernel2d } from "../../../math/kernel2d";
import { kernel2dOf } from "../../pictures/settings";
import type { KernelsValues } from "./settings";

/** Operations that need a second kernel. */
export const needsSecond = (operation: KernelsValues["with"]): boolean =>
  operation === "sum" || operation === "difference" || operation === "compose";

/** The second kernel. */
export const secondOf = ({ kernel2, divide2 }: KernelsValues): Kernel2d =>
  kernel2dOf({ kernel: kernel2, divide: divide2 });

/** The kernel that comes of one or two. */
export function madeOf(values: KernelsValues): Kernel2d {
  const first = kernel2dOf(values);
  const second = secondOf(values);
  switch (values.with) {
    case "removed":
      return removedBy(first);
    case "flip":
      return flipped(first);
    case "sum":
      return added(first, second);
    case "difference":
      return added(first, second, -1);
    case "compose":
      return composedOf(first, second);
    default:
      return first;
  }
}
