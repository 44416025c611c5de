import { streamOf } from "../../math/random";
import { sizeOf } from "../../math/shape";
import type { Probe } from "./probe";

/** What dropout silenced in the first example of the newest update: the draws are those of the trainers. */
export const dropped: Probe<"dropped"> = {
  asks: ({ training }) => training,
  read({ run: { experiment, network, step }, training }) {
    if (!training || step() === 0) return [];
    return network.layers.flatMap(({ spec, output, values }, layer) => {
      const rate = Number(values.rate);
      if (spec.type !== "dropout" || rate === 0) return [];
      const stream = streamOf(experiment.seeds.order, `dropout/${layer}`, step());
      const silent = Uint8Array.from({ length: sizeOf(output) }, (_, at) => Number(stream.uniform(at) < rate));
      return [{ key: spec.key, silent }];
    });
  },
};
