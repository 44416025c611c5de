import { through, oneCell, type Sight } from "../../experiment/receptiveField";
import { isMessage, message, type Message } from "../../locales/message";
import type { Shape } from "../../math/shape";
import type { Values } from "../../settings";
import { kindOf, type KindId } from "./kinds";
import type { Learned } from "./kind";

/** One layer of a stack, as plain data: all its settings have a value. */
export interface Layer {
  readonly kind: KindId;
  readonly values: Values;
}

/** What one layer of a stack makes of what arrives. */
export interface Step extends Learned {
  readonly layer: Layer;
  readonly input: Shape;
  readonly output: Shape;
  readonly parameters: number;
  readonly multiplications: number;
  /** What one cell sees of the input of the whole stack, however large that is; `all` behind a dense layer. */
  readonly sight: Sight | "all";
}

/** The layer that can't be, and the sentence why. */
export interface Refusal {
  readonly layer: number;
  readonly what: Message;
}

/** Leads a shape through the layers as far as they fit: `steps` ends before the one that is refused. */
export function walk(input: Shape, stack: readonly Layer[]): { steps: readonly Step[]; refusal: Refusal | null } {
  const steps: Step[] = [];
  let shape = input;
  let sight: Sight | "all" = oneCell;
  for (const [index, layer] of stack.entries()) {
    const kind = kindOf(layer.kind);
    const output = kind.outputShape(shape, layer.values);
    if (isMessage(output)) return { steps, refusal: { layer: index, what: output } };
    const learned = kind.learned(shape, layer.values);
    const multiplications = kind.multiplications(shape, output, layer.values);
    if (![...output, learned.weights, multiplications].every(Number.isSafeInteger)) {
      return { steps, refusal: { layer: index, what: tooMany } };
    }
    sight = through(sight, kind.field(layer.values));
    const parameters = learned.weights + learned.biases;
    steps.push({ layer, input: shape, output, ...learned, parameters, multiplications, sight });
    shape = output;
  }
  return { steps, refusal: null };
}

const tooMany = message("From here on the counts have more than 15 digits and can’t be told exactly.");

/** The sums over all layers. */
export const totalOf = (steps: readonly Step[]) => ({
  parameters: steps.reduce((sum, step) => sum + step.parameters, 0),
  multiplications: steps.reduce((sum, step) => sum + step.multiplications, 0),
});
