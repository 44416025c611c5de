import { array, assert, asyncProperty, constantFrom, integer, record, tuple, type Arbitrary } from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { misfit } from "../../src/engine/fused/plan";
import type { Network } from "../../src/experiment/network";
import { layerTypeOf } from "../../src/experiment/walk";
import { isMessage } from "../../src/locales";
import { optimizers } from "../../src/optimizers";
import { defaultsOf, type Values } from "../../src/settings";
import { layerIds, valuesOf } from "../experiment/arbitrary";
import { problemOf } from "./networks";
import { trainersApart, type Training } from "./sameTraining";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

type Layer = readonly [type: string, values: Values];

/** A layer with any values of its settings, but of a size that ten steps are quick for, and without tiny divisors. */
const anyLayer: Arbitrary<Layer> = constantFrom(...layerIds).chain((type) =>
  tuple(
    valuesOf(layerTypeOf(type).settings),
    record({
      filters: integer({ min: 1, max: 9 }),
      units: integer({ min: 1, max: 20 }),
      multiplier: integer({ min: 1, max: 3 }),
    }),
  ).map(([values, sizes]) => {
    const small = Object.entries(sizes).filter(([name]) => name in values);
    const epsilon = type === "batchNormalization" ? { epsilon: 0.01 } : {};
    return [type, { ...values, ...Object.fromEntries(small), ...epsilon }];
  }),
);

/** The layers that fit one behind the other, closed by as many units as there are classes. */
function possible(input: readonly number[], layers: readonly Layer[], units: number): Layer[] {
  const found: Layer[] = [];
  let shape = input;
  for (const [type, values] of layers) {
    const output = layerTypeOf(type).outputShape(shape, values);
    if (isMessage(output)) continue;
    found.push([type, values]);
    shape = output;
  }
  return [...found, ["flatten", {}], ["dense", { units }]];
}

const heads = [
  [3, "softmax"],
  [1, "sigmoid"],
  [1, "linear"],
] as const satisfies readonly (readonly [number, Network["outputActivation"]])[];

const anyTraining: Arbitrary<Training> = record({
  input: tuple(integer({ min: 1, max: 12 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 5 })),
  layers: array(anyLayer, { minLength: 1, maxLength: 6, size: "max" }),
  head: constantFrom(...heads),
  loss: constantFrom("crossEntropy", "squaredError"),
  type: constantFrom(...(Object.keys(optimizers) as (keyof typeof optimizers)[])),
}).map(({ input, layers, head: [units, answer], loss, type }) =>
  problemOf({
    input,
    layers: possible(input, layers, units),
    answer,
    training: { type, ...defaultsOf(optimizers[type].settings), loss, rate: 0.002, epsilon: 0.01 },
  }),
);

it("trains any network like the graph trainer", async () => {
  const property = asyncProperty(anyTraining, integer({ min: 1, max: 7 }), async (training, examples) => {
    expect(misfit(training.network)).toBeNull();
    const { losses, states } = await trainersApart(training, examples);
    expect(losses).toBeLessThan(1e-5);
    expect(states).toBeLessThan(1e-5);
  });
  await assert(property, { numRuns: 100, seed: 1 });
});
