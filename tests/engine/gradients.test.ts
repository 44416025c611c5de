import type { Tensor } from "@tensorflow/tfjs-core";
import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import type { BackendName } from "../../src/engine/backendNames";
import { layerTypeOf } from "../../src/experiment/walk";
import { distance } from "./compare";
import { farthest } from "./gradientFaults";
import { casesOf, typesWithCases, type LayerCase } from "./layerCases";
import type { Numbers } from "./reference";

const tensorOf = ({ shape, values }: Numbers) => tf.tensor(Float32Array.from(values), [...shape]);

/** What is wrong with a case on the backend that runs now; empty when all is well. */
function faults({ title, type, values, x, weights, factors, answer, slopes }: LayerCase): string[] {
  const names = ["x", ...Object.keys(weights)];
  return tf.tidy(() => {
    const variables = [x, ...Object.values(weights)].map(tensorOf);
    const named = Object.fromEntries(variables.map((variable, index) => [names[index], variable]));
    const context = { training: true, uniform: (count: number) => new Float32Array(count), update: () => undefined };
    const apply = () => layerTypeOf(type).apply(tf, variables[0], named, values, context);
    const weighed = tensorOf({ shape: answer.shape, values: factors });
    const { grads } = tf.engine().gradients(() => tf.sum(tf.mul(apply(), weighed)), variables, undefined, true);
    const given = apply();
    const apart = distance(given.dataSync(), answer.values);
    const wrong = (grads as (Tensor | undefined)[]).map((gradient, index) =>
      farthest(gradient?.dataSync() ?? new Float32Array(slopes[index].length), slopes[index]),
    );
    return [
      ...(String(given.shape) === String(answer.shape) ? [] : [`${title}: shape ${given.shape.join("×")}`]),
      ...(apart <= 2e-6 ? [] : [`${title}: answer off by ${apart}`]),
      ...wrong.flatMap((off, index) => (off <= 1e-5 ? [] : [`${title}: gradient of ${names[index]} off by ${off}`])),
    ];
  });
}

describe.each<BackendName>(["wasm", "cpu"])("on the %s backend", (name) => {
  beforeAll(async () => {
    expect(await setBackend(name)).toBe(true);
  });

  it.each(typesWithCases)("%s answers its definition and has its slopes", (type) => {
    const all = casesOf(type);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all.flatMap(faults)).toEqual([]);
  });
});
