import { activation } from "./activation";
import { batchNormalization } from "./batchNormalization";
import { conv2d } from "./conv2d";
import { dense } from "./dense";
import { depthwiseConv2d } from "./depthwiseConv2d";
import { dropout } from "./dropout";
import { averagePooling2d, maxPooling2d } from "./pooling";
import { flatten, globalAveragePooling2d } from "./reshape";
import type { Stage, StageOptions } from "./stage";

/** How the plan computes each layer type; a type that is missing goes to the graph trainer. */
export const stages: Readonly<Record<string, (options: StageOptions) => Stage>> = {
  conv2d,
  depthwiseConv2d,
  maxPooling2d,
  averagePooling2d,
  globalAveragePooling2d,
  flatten,
  dense,
  dropout,
  batchNormalization,
  activation,
};
