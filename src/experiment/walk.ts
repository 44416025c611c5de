import { layerTypes } from "../layers";
import type { LayerType, WeightSpec } from "../layers/layer";
import { isMessage, type Message } from "../locales/message";
import { sizeOf, type Shape } from "../math/shape";
import { defaultsOf, type Values } from "../settings";
import type { LayerSpec } from "./experiment";
import { oneCell, through, type Sight } from "./receptiveField";

/** One layer of a described network. */
export interface LayerInfo {
  readonly spec: LayerSpec;
  readonly type: LayerType;
  /** The values the layer computes with: its own, defaults for what is missing, no activation at the very end. */
  readonly values: Values;
  readonly input: Shape;
  readonly output: Shape;
  readonly weights: readonly WeightSpec[];
  /** How many numbers the layer keeps, running statistics included. */
  readonly parameters: number;
  /** For one example. */
  readonly multiplications: number;
  /** Cells of the input that one output cell sees, down and across, no more than there are; `all` behind a dense layer. */
  readonly field: readonly [height: number, width: number] | "all";
}

/** The layer that can't be, by its place, and the sentence why. */
export interface NetworkProblem {
  readonly layer: number;
  readonly what: Message;
}

/** The type of a layer by its id. */
export const layerTypeOf = (id: string): LayerType => (layerTypes as Readonly<Record<string, LayerType>>)[id];

/** Leads a shape through the layers as far as they fit: `layers` ends before the one that is the problem. */
export function walk(
  input: Shape,
  network: readonly LayerSpec[],
): { layers: readonly LayerInfo[]; problem: NetworkProblem | null } {
  const layers: LayerInfo[] = [];
  let shape = input;
  let sight: Sight | "all" = oneCell;
  for (const [index, spec] of network.entries()) {
    const type = layerTypeOf(spec.type);
    const values = effective(spec, type, index === network.length - 1);
    const output = type.outputShape(shape, values);
    if (isMessage(output)) return { layers, problem: { layer: index, what: output } };
    const weights = type.weights(shape, values);
    sight = through(sight, type.field(values));
    layers.push({
      spec,
      type,
      values,
      input: shape,
      output,
      weights,
      parameters: weights.reduce((total, weight) => total + sizeOf(weight.shape), 0),
      multiplications: type.multiplications(shape, values),
      field: sight === "all" ? "all" : inside(sight, input),
    });
    shape = output;
  }
  return { layers, problem: null };
}

/**
 * The loss puts softmax, sigmoid or nothing on top of the last layer, so its own activation rests; and the answer can't
 * be silenced.
 */
function effective(spec: LayerSpec, type: LayerType, last: boolean): Values {
  const values = { ...defaultsOf(type.settings), ...spec.values };
  return last && "activation" in type.settings ? { ...values, activation: "linear", silenced: [] } : values;
}

const inside = ({ cells }: Sight, input: Shape): readonly [number, number] =>
  input.length === 3 ? [Math.min(cells[0], input[0]), Math.min(cells[1], input[1])] : cells;
