import type { TrainerState } from "../../src/engine/trainer";
import type { Values } from "../../src/settings";
import { problemOf } from "../engine/networks";
import { countOf, type Numbers } from "../engine/reference";
import type { Engine } from "./engine";

/** One layer with given weights, on a batch `[count, ...input]`. */
export interface LayerRun {
  readonly type: string;
  readonly values: Values;
  readonly weights: Readonly<Record<string, Numbers>>;
  readonly x: Numbers;
}

/** The network that is one layer, and the state in which it has the given weights. */
export function networkOf({ type, values, weights, x }: LayerRun) {
  const problem = problemOf({ input: x.shape.slice(1), layers: [[type, values, "layer"]] });
  const arrays = Object.entries(weights).map(([name, { shape, values }]) => {
    return { name, shape, values: Float32Array.from(values) };
  });
  const state: TrainerState = { step: 0, layers: { layer: arrays }, slots: {} };
  return { ...problem, state };
}

/** Numbers `[count, ...shape]` as they come from an engine. */
export const numbersOf = (count: number, shape: readonly number[], values: Float32Array): Numbers => ({
  shape: [count, ...shape],
  values: Float64Array.from(values),
});

/** What a layer answers when nothing is learned, `[count, ...output]`. */
export async function answer(engine: Engine, run: LayerRun): Promise<Numbers> {
  const { network, experiment, state } = networkOf(run);
  const trainer = await engine.trainer(network, experiment, state);
  const count = run.x.shape[0];
  const [values] = await trainer.activations(Float32Array.from(run.x.values), count);
  trainer.dispose();
  const { output } = network.layers[0];
  if (values.length !== count * countOf(output))
    throw new Error(`answer: must be ${count} × ${output.join("×")}, got ${values.length} numbers`);
  return numbersOf(count, output, values);
}
