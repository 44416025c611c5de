import type { Tensor4D } from "@tensorflow/tfjs-core";
import { padAround } from "./convolve";
import type { LayerType } from "./layer";
import { cellsInside, pooling, poolTitle, poolWindow, type poolSettings } from "./pooling";
import { paddingAround } from "./windows";

/**
 * The mean of each block over the cells inside the picture. TF.js divides by the whole window in the gradient of
 * `same` padding, which is wrong at the border; the mean of zero-padded blocks, enlarged by what lies outside, has the
 * right gradient on every backend.
 */
export const averagePooling2d: LayerType<typeof poolSettings> = {
  ...pooling,
  label: "average pool",
  summary: "Keeps the mean of each block.",
  title: (values) => poolTitle("average", values),
  apply(tf, x, _weights, values) {
    const picture = x as Tensor4D;
    const padded = padAround(tf, picture, poolWindow(values));
    const means = tf.avgPool(padded, [...values.window], [...values.stride], "valid");
    if (padded === picture) return means;
    const [rows, columns] = paddingAround(picture.shape.slice(1), poolWindow(values));
    const counts = cellsInside(picture.shape.slice(1), means.shape.slice(1), values, rows[0], columns[0]);
    const shares = counts.map((count) => (values.window[0] * values.window[1]) / count);
    return tf.mul(means, tf.tensor4d(shares, [1, means.shape[1], means.shape[2], 1]));
  },
  keras: ({ window, stride, padding }) => ({
    className: "AveragePooling2D",
    config: { pool_size: window, strides: stride, padding },
  }),
};
