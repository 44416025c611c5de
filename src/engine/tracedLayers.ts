import type { Network } from "../experiment/network";
import type { WeightArray } from "../experiment/snapshot";
import type { TracedArray, TracedLayer } from "../experiment/trace";
import { sizeOf } from "../math/shape";
import type { BatchTrace, TrainerState } from "./trainer";

const named = (arrays: readonly WeightArray[] | undefined, name: string) =>
  arrays?.find((array) => array.name === name)?.values ?? null;

/** The layers of a trace as they are for one example, with what the update made of their parameters. */
export function tracedLayers(
  { layers }: Network,
  there: BatchTrace,
  example: number,
  before: TrainerState,
  after: TrainerState,
): readonly TracedLayer[] {
  return layers.map(({ spec: { key }, output }, layer) => {
    const row = (values: Float32Array) => values.slice(example * sizeOf(output), (example + 1) * sizeOf(output));
    const { output: answers, arriving, delta } = there.layers[layer];
    return {
      key,
      output: row(answers),
      arriving: arriving && row(arriving),
      delta: delta && row(delta),
      arrays: before.layers[key].map(({ name, shape, values }): TracedArray => {
        const kept = after.slots[key]?.filter((slot) => slot.name.startsWith(`${name}/`)) ?? [];
        return {
          name,
          shape,
          before: values,
          after: named(after.layers[key], name) ?? values,
          gradient: named(there.gradients[key], name),
          slots: kept.map((slot) => ({
            name: slot.name.slice(name.length + 1),
            before: named(before.slots[key], slot.name) ?? new Float32Array(values.length),
            after: slot.values,
          })),
        };
      }),
    };
  });
}
