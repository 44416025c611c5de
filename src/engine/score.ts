import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import type { Score } from "../experiment/snapshot";
import { trainingSettings } from "../experiment/trainingSettings";
import { exp, log, sigmoid } from "../math/elementary";
import { defaultsOf } from "../settings";

/** Which loss an experiment trains by. */
export const lossNameOf = ({ training }: Experiment): string =>
  ({ ...defaultsOf(trainingSettings), ...training.values }).loss;

type Numbers = Float32Array | Float64Array;

/** Logits `[count, outputs]` as the network's answers: softmax, sigmoid or unchanged. */
export function answersOf<N extends Numbers>(logits: N, { outputs, outputActivation }: Network): N {
  if (outputActivation === "linear") return logits;
  const answers = logits.slice() as N;
  if (outputActivation === "sigmoid") {
    for (const [at, logit] of logits.entries()) answers[at] = sigmoid(logit);
    return answers;
  }
  for (let at = 0; at < logits.length; at += outputs) {
    const row = logits.subarray(at, at + outputs);
    const total = logSum(row);
    for (let output = 0; output < outputs; output++) answers[at + output] = exp(row[output] - total);
  }
  return answers;
}

/** Mean loss over all rows of `logits`, `[count, outputs]`. */
export function lossOfRows(logits: Numbers, labels: Float32Array, network: Network, loss: string): number {
  const { outputs, outputActivation } = network;
  const squared = loss === "squaredError" || outputActivation === "linear";
  const answers = squared ? answersOf(logits, network) : logits;
  let total = 0;
  for (const [example, label] of labels.entries()) {
    const row = answers.subarray(example * outputs, (example + 1) * outputs);
    total += squared ? squaredError(row, label) : crossEntropy(row, label);
  }
  return total / labels.length;
}

/** Mean loss and share of right answers over all rows of `logits`; the first of several largest answers counts. */
export function scoreOf(logits: Float32Array, labels: Float32Array, network: Network, loss: string): Score {
  const { outputs, outputActivation } = network;
  let right = 0;
  for (const [example, label] of labels.entries()) {
    if (chosen(logits.subarray(example * outputs, (example + 1) * outputs)) === label) right++;
  }
  return {
    loss: lossOfRows(logits, labels, network, loss),
    accuracy: outputActivation === "linear" ? null : right / labels.length,
  };
}

/** The class that logits stand for; with a single one, class 1 from above 0. */
function chosen(logits: Float32Array): number {
  if (logits.length === 1) return logits[0] > 0 ? 1 : 0;
  let best = 0;
  for (let output = 1; output < logits.length; output++) if (logits[output] > logits[best]) best = output;
  return best;
}

function crossEntropy(logits: Numbers, label: number): number {
  if (logits.length > 1) return logSum(logits) - logits[label];
  const wrong = label === 1 ? -logits[0] : logits[0];
  return Math.max(wrong, 0) + log(1 + exp(-Math.abs(wrong)));
}

function squaredError(answers: Numbers, label: number): number {
  let sum = 0;
  for (const [output, answer] of answers.entries()) {
    const target = answers.length === 1 ? label : Number(output === label);
    sum += (answer - target) * (answer - target);
  }
  return sum / answers.length;
}

/** log Σ exp, shifted by the largest, so that nothing overflows. */
function logSum(logits: Numbers): number {
  let top = logits[0];
  for (const logit of logits) top = Math.max(top, logit);
  let sum = 0;
  for (const logit of logits) sum += exp(logit - top);
  return top + log(sum);
}
