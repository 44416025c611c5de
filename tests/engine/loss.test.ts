import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { lossOf } from "../../src/engine/loss";
import { answersOf, scoreOf } from "../../src/engine/score";
import type { Network } from "../../src/experiment/network";
import { distance } from "./compare";

type Answer = Network["outputActivation"];

const network = (outputs: number, outputActivation: Answer) => ({ outputs, outputActivation }) as Network;

/** Loss and slope for the logits, as training computes them. */
function learned(answer: Answer, name: string, rows: number[][], labels: number[]) {
  const loss = lossOf(tf, network(rows[0].length, answer), name);
  const { value, grad } = tf.valueAndGrad((logits: tf.Tensor) =>
    loss(logits as tf.Tensor2D, Float32Array.from(labels)),
  )(tf.tensor2d(rows));
  return { loss: value.dataSync()[0], slope: [...grad.dataSync()] };
}

const softmax = (row: number[]) => {
  const powers = row.map((logit) => Math.exp(logit - Math.max(...row)));
  return powers.map((power) => power / powers.reduce((sum, other) => sum + other));
};
const sigmoid = ([logit]: number[]) => [1 / (1 + Math.exp(-logit))];
const answers = { softmax, sigmoid, linear: (row: number[]) => row };
const targetOf = (row: number[], label: number) =>
  row.length === 1 ? [label] : row.map((_, k) => Number(k === label));

/** Mean loss from the definition. */
function defined(answer: Answer, name: string, rows: number[][], labels: number[]): number {
  const losses = rows.map((row, index) => {
    const target = targetOf(row, labels[index]);
    const given = answers[answer](row);
    if (name === "squaredError") return given.reduce((sum, y, k) => sum + (y - target[k]) ** 2, 0) / row.length;
    if (row.length > 1) return -Math.log(given[labels[index]]);
    return -Math.log(labels[index] ? given[0] : 1 - given[0]);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
}

const problems: [Answer, string, number[][], number[]][] = [
  [
    "softmax",
    "crossEntropy",
    [
      [1, -0.5, 2],
      [0.3, 0.2, 0.1],
    ],
    [1, 0],
  ],
  [
    "softmax",
    "squaredError",
    [
      [1, -0.5, 2],
      [0.3, 0.2, 0.1],
    ],
    [1, 0],
  ],
  ["softmax", "crossEntropy", [[1.5, -0.5]], [1]],
  ["sigmoid", "crossEntropy", [[1.2], [-0.7], [0.1]], [0, 1, 1]],
  ["sigmoid", "squaredError", [[1.2], [-0.7], [0.1]], [0, 1, 1]],
  ["linear", "squaredError", [[1.2], [-0.7]], [0.4, 3]],
];

describe("the loss", () => {
  beforeAll(async () => {
    expect(await setBackend("wasm")).toBe(true);
  });

  it.each(problems)("%s with %s is what its definition says, with its slope", (answer, name, rows, labels) => {
    const { loss, slope } = learned(answer, name, rows, labels);
    expect(loss).toBeCloseTo(defined(answer, name, rows, labels), 6);
    const nudge = 1e-6;
    const slopes = rows.flatMap((row, index) =>
      row.map((_, k) => {
        const moved = (by: number) =>
          defined(
            answer,
            name,
            rows.map((other, at) => other.map((z, j) => z + (at === index && j === k ? by : 0))),
            labels,
          );
        return (moved(nudge) - moved(-nudge)) / (2 * nudge);
      }),
    );
    expect(distance(slope, slopes)).toBeLessThan(1e-6);
  });

  it("keeps the gradient of a confident mistake", () => {
    const { loss, slope } = learned("softmax", "crossEntropy", [[50, -50, 0]], [1]);
    expect(loss).toBe(100);
    expect(distance(slope, [1, -1, 0])).toBeLessThan(1e-20);
    expect(learned("sigmoid", "crossEntropy", [[60]], [0])).toEqual({ loss: 60, slope: [1] });
    expect(learned("sigmoid", "crossEntropy", [[-60]], [1])).toEqual({ loss: 60, slope: [-1] });
  });

  it("is finite for logits of any size", () => {
    expect(learned("softmax", "crossEntropy", [[1e4, -1e4]], [1]).loss).toBe(2e4);
    expect(learned("sigmoid", "crossEntropy", [[1e4]], [1])).toEqual({ loss: 0, slope: [-0] });
  });

  it("has slope ½ minus the label where a sigmoid is undecided", () => {
    expect(learned("sigmoid", "crossEntropy", [[0]], [0]).slope).toEqual([0.5]);
    expect(learned("sigmoid", "crossEntropy", [[0]], [1]).slope).toEqual([-0.5]);
  });

  it("takes a regression's squared error whatever the setting says", () => {
    expect(learned("linear", "crossEntropy", [[3]], [1]).loss).toBe(4);
  });
});

const accuracy = (answer: Answer, logits: number[], outputs: number, labels: number[]) =>
  scoreOf(Float32Array.from(logits), Float32Array.from(labels), network(outputs, answer), "crossEntropy").accuracy;

describe("the score of answers", () => {
  it.each(problems)("%s with %s is what the definition says", (answer, name, rows, labels) => {
    const score = scoreOf(
      Float32Array.from(rows.flat()),
      Float32Array.from(labels),
      network(rows[0].length, answer),
      name,
    );
    expect(score.loss).toBeCloseTo(defined(answer, name, rows, labels.map(Math.fround)), 6);
  });

  it("turns logits into answers", () => {
    for (const [answer, , rows] of problems) {
      const given = answersOf(Float32Array.from(rows.flat()), network(rows[0].length, answer));
      expect(distance(given, rows.flatMap(answers[answer]))).toBeLessThan(1e-7);
    }
  });

  it("counts the largest logit as the choice, the first of equals, and none in a regression", () => {
    expect(accuracy("softmax", [1, 2, 2, 0, 0, 0], 3, [1, 0])).toBe(1);
    expect(accuracy("softmax", [1, 2, 2, 0, 0, 0], 3, [2, 0])).toBe(0.5);
    expect(accuracy("sigmoid", [0.1, -0.1, 0], 1, [1, 1, 0])).toBeCloseTo(2 / 3, 12);
    expect(accuracy("linear", [1], 1, [1])).toBeNull();
  });

  it("is not a number where a logit is none", () => {
    expect(
      scoreOf(Float32Array.of(Number.NaN, 1), Float32Array.of(1), network(2, "softmax"), "crossEntropy").loss,
    ).toBeNaN();
  });
});
