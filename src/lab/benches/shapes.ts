import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { bench } from "../bench";
import { shapesSettings } from "../shapes/chosen";
import { ShapesBench } from "../shapes/ShapesBench";
import { totalOf, walk } from "../shapes/stack";

/** A calculator for stacks of layers: shapes and costs, no data. */
export const shapes = bench({
  title: message("Shapes and costs"),
  summary: message("Stack layers on any input. Nothing is computed or kept, so sizes may be as large as you like."),
  settings: shapesSettings,
  looks: ["layer"],
  Component: ShapesBench,
  describe({ input, stack }) {
    const { steps, refusal } = walk(input, stack);
    const { parameters, multiplications } = totalOf(steps);
    const counts = {
      input: formatShape(input),
      layers: stack.length,
      output: formatShape(steps.at(-1)?.output ?? input),
      parameters,
      multiplications,
    };
    if (refusal) {
      return message("From {input} the stack gets as far as layer {layer}. {what}", {
        input: formatShape(input),
        layer: refusal.layer + 1,
        what: refusal.what,
      });
    }
    return message(
      "From {input} through {layers, plural, one {# layer} other {# layers}} to {output}: {parameters, number} parameters, {multiplications, number} multiplications.",
      counts,
    );
  },
});
