import type { LayerInfo } from "./network";
import type { WeightArray } from "./snapshot";
import type { WeightSpec } from "../layers/layer";
import { normals, uniforms } from "../math/random";
import { sizeOf } from "../math/shape";

/** Numbers that an array of parameters starts from; `purpose` and `seed` choose the draws. */
type Initializer = (spec: WeightSpec, seed: number, purpose: string) => Float32Array;

const between = (limit: (spec: WeightSpec) => number): Initializer => {
  return (spec, seed, purpose) =>
    uniforms(seed, purpose, 0, sizeOf(spec.shape)).map((draw) => (2 * draw - 1) * limit(spec));
};

const normal = (deviation: (spec: WeightSpec) => number): Initializer => {
  return (spec, seed, purpose) => normals(seed, purpose, 0, sizeOf(spec.shape)).map((draw) => draw * deviation(spec));
};

/**
 * By the words of the layers' `initializer` setting. Sources: Glorot & Bengio 2010 (uniform), He et al. 2015 and
 * LeCun et al. 1998 (both normal, not truncated).
 */
const initializers: Readonly<Record<string, Initializer>> = {
  zeros: ({ shape }) => new Float32Array(sizeOf(shape)),
  ones: ({ shape }) => new Float32Array(sizeOf(shape)).fill(1),
  uniform: between(() => 0.05),
  glorot: between(({ fanIn, fanOut }) => Math.sqrt(6 / (fanIn + fanOut))),
  he: normal(({ fanIn }) => Math.sqrt(2 / fanIn)),
  lecun: normal(({ fanIn }) => Math.sqrt(1 / fanIn)),
};

/** The first parameters of the layer at `index` of the network: the same for the same seed, whatever else is drawn. */
export function initialWeights({ weights, values }: LayerInfo, index: number, seed: number): WeightArray[] {
  return weights.map((spec) => {
    const name = spec.start === "initializer" ? String(values.initializer) : spec.start;
    return {
      name: spec.name,
      shape: spec.shape,
      values: initializers[name](spec, seed, `weights/${index}/${spec.name}`),
    };
  });
}
