import type { Tensor4D } from "@tensorflow/tfjs-core";
import type { LayerType } from "./layer";
import { pooling, poolTitle, type poolSettings } from "./pooling";

/** The largest value of each block; the first of several equal ones wins. */
export const maxPooling2d: LayerType<typeof poolSettings> = {
  ...pooling,
  label: "max pool",
  summary: "Keeps the largest value of each block, so that maps shrink and small shifts don't matter.",
  title: (values) => poolTitle("max", values),
  apply: (tf, x, _weights, { window, stride, padding }) => tf.maxPool(x as Tensor4D, [...window], [...stride], padding),
  keras: ({ window, stride, padding }) => ({
    className: "MaxPooling2D",
    config: { pool_size: window, strides: stride, padding },
  }),
};
