import { removedBy } from "../../../math/kernel2d";
import type { Stage } from "../../../math/pipeline";
import { kernel2dOf } from "../../pictures/settings";
import type { PicturesValues } from "./settings";

/** What a picture goes through. */
export function stagesOf(values: PicturesValues): readonly Stage[] {
  const { removed, relu, pool, block, second, kernel2, divide2 } = values;
  const first = kernel2dOf(values);
  const stages: Stage[] = [{ type: "kernel", kernel: removed ? removedBy(first) : first }];
  if (relu) stages.push({ type: "relu" });
  if (pool !== "none") stages.push({ type: "pool", size: block, summary: pool });
  if (second) stages.push({ type: "kernel", kernel: kernel2dOf({ kernel: kernel2, divide: divide2 }) });
  return stages;
}
