import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { stages } from "../../src/engine/fused/stages";
import { createStore } from "../../src/engine/fused/store";
import { startKernels, type Kernels } from "../../src/engine/kernels/kernels";
import { layerTypes } from "../../src/layers";
import { distance } from "./compare";
import { farthest } from "./gradientFaults";
import { casesOf, typesWithCases, type LayerCase } from "./layerCases";
import { problemOf } from "./networks";
import { countOf, type Numbers } from "./reference";

// Node 20 has relaxed SIMD behind a flag; later ones have it.
setFlagsFromString("--experimental-wasm-relaxed-simd");

/** What is wrong with a case on these kernels; empty when all is well. */
function faults(kernels: Kernels, { title, type, values, x, weights, factors, answer, slopes }: LayerCase): string[] {
  const [count, ...input] = x.shape;
  const { network } = problemOf({ input, layers: [[type, values]] });
  const store = createStore(kernels, network);
  const arrays = Object.entries(weights).map(([name, array]) => ({ name, shape: array.shape, values: floats(array) }));
  store.write({ step: 0, layers: { l1: arrays }, slots: {} }, []);
  const [given, slope] = [kernels.allocate(countOf(x.shape)), kernels.allocate(countOf(x.shape))];
  const stage = stages[type]({
    kernels,
    layer: network.layers[0],
    index: 0,
    capacity: count,
    parameters: store.parametersOf(0),
    input: given,
    inputGradient: slope,
    scratch: kernels.allocate(10_000),
  });
  kernels.allocate(10_000);
  kernels.floats(given, countOf(x.shape)).set(x.values);
  stage.forward({ count, learning: { seed: 1, step: 1, first: 0 } });
  const apart = distance(kernels.floats(stage.output, answer.values.length), answer.values);
  kernels.floats(stage.gradient, factors.length).set(factors);
  stage.backward(count);
  const found = [slope, ...Object.values(store.parametersOf(0)).map(({ gradient }) => gradient)];
  return [
    ...(apart <= 2e-6 ? [] : [`${title}: answer off by ${apart}`]),
    ...found.flatMap((at, index) => {
      const off = farthest(kernels.floats(at, slopes[index].length), slopes[index]);
      return off <= 1e-5 ? [] : [`${title}: gradient of ${["x", ...Object.keys(weights)][index]} off by ${off}`];
    }),
  ];
}

const floats = ({ values }: Numbers) => Float32Array.from(values);

describe.each(["reference", "relaxed"])("on the %s kernels", (build) => {
  it.each(typesWithCases)("%s answers its definition and has its slopes", (type) => {
    const kernels = startKernels(build === "reference");
    expect(kernels.build).toBe(build);
    const start = kernels.next();
    const wrong = casesOf(type).flatMap((given) => {
      kernels.release(start);
      return faults(kernels, given);
    });
    expect(wrong).toEqual([]);
  });
});

it("has a stage for every layer type", () => {
  expect(new Set(Object.keys(stages))).toEqual(new Set(Object.keys(layerTypes)));
});
