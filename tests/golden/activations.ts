import type { ActivationName } from "../../src/layers/activations";
import { exp, expm1, log, sigmoid, tanh } from "../../src/math/elementary";
import { each, reshaped } from "./arrays";
import type { Given } from "./case";
import { erf } from "./erf";
import { answer } from "./layerRun";
import { input, numberOf, wordOf, type Operator } from "./operator";

interface Curve {
  readonly attributes?: readonly string[];
  readonly unsupported?: (given: Given) => string | undefined;
  /** The curve with the attributes of a case. */
  readonly curve: (given: Given) => (x: number) => number;
  /** The activation function of the house that is the same curve, if there is one. */
  readonly house?: (given: Given) => ActivationName | undefined;
}

/** An operator that sends every number through a curve. */
function operatorOf({ attributes = [], unsupported, curve, house }: Curve): Operator {
  return {
    attributes: [...attributes, "consumed_inputs"],
    unsupported,
    reference: (given) => [each(input(given, 0), curve(given))],
    mathOnly: (given) => (house?.(given) ? undefined : "no layer has this curve"),
    engine: async (given, engine) => {
      const { shape, values } = input(given, 0);
      const x = reshaped(input(given, 0), [1, values.length]);
      const run = { type: "activation", values: { function: house?.(given) ?? "linear" }, weights: {}, x };
      return [reshaped(await answer(engine, run), shape)];
    },
  };
}

const near = (value: number, wanted: number) => Math.abs(value - wanted) < 1e-6;

const alpha = (given: Given, standard: number) => numberOf(given, "alpha", standard);

/** log(1 + e^x), so that nothing overflows. */
const softplus = (x: number) => Math.max(0, x) + log(1 + exp(-Math.abs(x)));

const geluByTanh = (x: number) => (x / 2) * (1 + tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
const geluByErf = (x: number) => (x / 2) * (1 + erf(x / Math.SQRT2));

export const relu = operatorOf({ curve: () => (x) => Math.max(0, x), house: () => "relu" });

export const leakyRelu = operatorOf({
  attributes: ["alpha"],
  curve: (given) => (x) => (x < 0 ? alpha(given, 0.01) * x : x),
  house: (given) => (near(alpha(given, 0.01), 0.2) ? "leakyRelu" : undefined),
});

export const elu = operatorOf({
  attributes: ["alpha"],
  curve: (given) => (x) => (x < 0 ? alpha(given, 1) * expm1(x) : x),
  house: (given) => (near(alpha(given, 1), 1) ? "elu" : undefined),
});

export const selu = operatorOf({
  attributes: ["alpha", "gamma"],
  curve: (given) => (x) =>
    numberOf(given, "gamma", 1.0507009873554805) * (x <= 0 ? alpha(given, 1.6732632423543772) * expm1(x) : x),
});

export const sigmoidOperator = operatorOf({ curve: () => sigmoid, house: () => "sigmoid" });

export const tanhOperator = operatorOf({ curve: () => tanh, house: () => "tanh" });

export const softplusOperator = operatorOf({ curve: () => softplus });

export const gelu = operatorOf({
  attributes: ["approximate"],
  unsupported(given) {
    const word = wordOf(given, "approximate", "none");
    return ["none", "tanh"].includes(word) ? undefined : `approximate ${word}`;
  },
  curve: (given) => (wordOf(given, "approximate", "none") === "tanh" ? geluByTanh : geluByErf),
});

export const swish = operatorOf({
  attributes: ["alpha"],
  curve: (given) => (x) => x * sigmoid(alpha(given, 1) * x),
});
