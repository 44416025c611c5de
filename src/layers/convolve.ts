import type { Tensor4D } from "@tensorflow/tfjs-core";
import type { Size } from "../settings";
import type { TF } from "./layer";
import { paddingAround, type SlidingWindow } from "./windows";

/** Zeros around `[batch, h, w, c]`, so that every backend pads alike. */
export function padAround(tf: TF, x: Tensor4D, window: SlidingWindow): Tensor4D {
  const [rows, columns] = paddingAround(x.shape.slice(1), window);
  if (rows[0] + rows[1] + columns[0] + columns[1] === 0) return x;
  return tf.pad4d(x, [[0, 0], [...rows], [...columns], [0, 0]]);
}

/**
 * A kernel `[kh, kw, in, out]` with zeros between its cells. TF.js can't differentiate dilated convolutions, nor run
 * them with strides; a kernel spread like this computes the same, and the gradient finds its own way back.
 */
export function spreadKernel(tf: TF, kernel: Tensor4D, [down, across]: Size): Tensor4D {
  if (down === 1 && across === 1) return kernel;
  const [height, width, from, to] = kernel.shape;
  // Never more than four axes at once: WebGL pads no more.
  const rows = tf.pad(tf.reshape(kernel, [height, 1, width, from * to]), [
    [0, 0],
    [0, down - 1],
    [0, 0],
    [0, 0],
  ]);
  const cells = tf.reshape(rows, [height * down, width, 1, from * to]);
  const stuffed = tf.pad(cells, [
    [0, 0],
    [0, 0],
    [0, across - 1],
    [0, 0],
  ]);
  const whole: Tensor4D = tf.reshape(stuffed, [height * down, width * across, from, to]);
  return tf.slice4d(whole, [0, 0, 0, 0], [(height - 1) * down + 1, (width - 1) * across + 1, from, to]);
}
