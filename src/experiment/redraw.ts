import { initialWeights } from "./initialize";
import type { LayerInfo } from "./walk";

/** Numbers to be written into one array of a layer: places in it, row-major, with what is to stand there. */
interface Written {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (readonly [index: number, value: number])[];
}

/** First weights for some units of the layer at `index`, drawn anew; the last axes of every array count the units. */
export function redrawn(info: LayerInfo, index: number, units: readonly number[], seed: number): readonly Written[] {
  const count = info.output[info.output.length - 1];
  const { key } = info.spec;
  return initialWeights(info, index, seed).map(({ name, values }) => ({
    key,
    name,
    values: Array.from(values, (value, at) => [at, value] as const).filter(([at]) => units.includes(at % count)),
  }));
}
