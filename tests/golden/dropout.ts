import { each, reshaped } from "./arrays";
import type { Given } from "./case";
import { answer } from "./layerRun";
import { input, numberOf, type Operator } from "./operator";

/** The third input, or before version 7 of the operator the attribute `is_test`, says whether anything is dropped. */
function dropped(given: Given): number {
  const [, ratio, training] = given.inputs;
  const learns = (training?.values[0] ?? 0) !== 0 || numberOf(given, "is_test", 1) === 0;
  return learns ? (ratio?.values[0] ?? numberOf(given, "ratio", 0.5)) : 0;
}

/** Dropout where nothing is dropped: what comes in, and a mask that keeps all. ONNX doesn't define the draws. */
export const dropout: Operator = {
  attributes: ["is_test", "ratio", "seed"],
  unsupported: (given) => (dropped(given) === 0 ? undefined : `seed: draws at ratio ${dropped(given)}`),
  reference: (given) => [input(given, 0), each(input(given, 0), () => 1)],
  engine: async (given, engine) => {
    const { shape, values } = input(given, 0);
    const x = reshaped(input(given, 0), [1, values.length]);
    return [reshaped(await answer(engine, { type: "dropout", values: { rate: 0.5 }, weights: {}, x }), shape)];
  },
};
