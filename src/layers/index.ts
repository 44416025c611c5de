import { activation } from "./activation";
import { averagePooling2d } from "./averagePooling2d";
import { batchNormalization } from "./batchNormalization";
import { conv2d } from "./conv2d";
import { dense } from "./dense";
import { depthwiseConv2d } from "./depthwiseConv2d";
import { dropout } from "./dropout";
import { flatten } from "./flatten";
import { globalAveragePooling2d } from "./globalAveragePooling2d";
import { maxPooling2d } from "./maxPooling2d";

/** Every layer type, in the order in which they are offered. */
export const layerTypes = {
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

export type LayerId = keyof typeof layerTypes;
