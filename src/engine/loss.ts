import type { Scalar, Tensor2D } from "@tensorflow/tfjs-core";
import type { Network } from "../experiment/network";
import type { TF } from "../math/tensorflow";

/**
 * The loss of a batch, from the last layer's numbers (logits) `[count, outputs]` and the labels `[count]`: the mean
 * over its examples.
 */
export type Loss = (logits: Tensor2D, labels: Float32Array) => Scalar;

/**
 * Cross-entropy, always computed on logits, so that a confident mistake keeps its gradient; or the squared error of
 * the answers (softmax, sigmoid or plain): its mean over outputs too, one-hot targets for several outputs.
 */
export function lossOf(tf: TF, { outputs, outputActivation }: Network, name: string): Loss {
  if (name === "squaredError" || outputActivation === "linear") {
    return (logits, labels) =>
      tf.mean(tf.square(tf.sub(answer(tf, logits, outputActivation), targets(tf, labels, outputs))));
  }
  if (outputActivation === "sigmoid") {
    // −log sigmoid(z) is softplus(−z), and −log(1 − sigmoid(z)) is softplus(z): one smooth curve for both labels.
    return (logits, labels) =>
      tf.mean(
        tf.softplus(
          tf.mul(
            logits,
            tf.tensor2d(
              labels.map((label) => 1 - 2 * label),
              [labels.length, 1],
            ),
          ),
        ),
      );
  }
  return (logits, labels) =>
    tf.div(tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), targets(tf, labels, outputs)))), labels.length);
}

function answer(tf: TF, logits: Tensor2D, kind: Network["outputActivation"]): Tensor2D {
  return kind === "softmax" ? tf.softmax(logits) : kind === "sigmoid" ? tf.sigmoid(logits) : logits;
}

/** Labels as the outputs should be: `[count, 1]`, or one-hot `[count, outputs]`. */
function targets(tf: TF, labels: Float32Array, outputs: number): Tensor2D {
  if (outputs === 1) return tf.tensor2d(labels, [labels.length, 1]);
  const oneHot = new Float32Array(labels.length * outputs);
  for (const [example, label] of labels.entries()) oneHot[example * outputs + label] = 1;
  return tf.tensor2d(oneHot, [labels.length, outputs]);
}
