import type { OptimizerId } from "../../src/optimizers";
import type { Values } from "../../src/settings";
import type { Numbers } from "../engine/reference";
import { each } from "./arrays";
import type { Given } from "./case";
import { input, numberOf, type Operator } from "./operator";

/** What a case says of all its arrays: the rate, and how many updates came before. */
export interface Moment {
  readonly given: Given;
  readonly rate: number;
  readonly count: number;
}

/** The same update in the words of the house. */
interface HouseRule {
  readonly optimizer: OptimizerId;
  readonly values: Values;
  readonly step: number;
  /** Slots of the optimiser in ONNX's order. */
  readonly slots: readonly string[];
  /** What the gradient is multiplied by first. */
  readonly factor?: number;
}

interface Rule {
  readonly attributes: readonly string[];
  /** How many arrays are kept beside each array. */
  readonly slots: number;
  /** One number by definition: it, its gradient and its slots → it and its slots afterwards. */
  readonly update: (moment: Moment, weight: number, gradient: number, slots: readonly number[]) => readonly number[];
  /** The rule of the house that does the same, or why there is none. */
  readonly house: (moment: Moment) => HouseRule | string;
}

/** One array of a case, the gradient with the pull of `norm_coefficient`. */
interface Variable {
  readonly weight: Numbers;
  readonly gradient: Numbers;
  readonly slots: readonly Numbers[];
}

const momentOf = (given: Given): Moment => ({
  given,
  rate: input(given, 0).values[0],
  count: input(given, 1).values[0],
});

/** Inputs are rate, count, all arrays, all gradients, all first slots …; `norm_coefficient` pulls arrays towards 0. */
function arraysOf(given: Given, slots: number): Variable[] {
  const arrays = (given.inputs.length - 2) / (2 + slots);
  const pull = numberOf(given, "norm_coefficient", 0);
  return Array.from({ length: arrays }, (_, index) => {
    const kind = (which: number) => input(given, 2 + which * arrays + index);
    const weight = kind(0);
    return {
      weight,
      gradient: each(kind(1), (value, place) => value + pull * weight.values[place]),
      slots: Array.from({ length: slots }, (_, slot) => kind(2 + slot)),
    };
  });
}

/** Answers in ONNX's order: all arrays, all first slots …; `norm_coefficient_post` shrinks the arrays last. */
function inOrder(given: Given, updated: readonly (readonly Numbers[])[]): Numbers[] {
  const shrunk = 1 - numberOf(given, "norm_coefficient_post", 0);
  return updated[0].flatMap((_, kind) =>
    updated.map((arrays) => (kind === 0 ? each(arrays[0], (value) => shrunk * value) : arrays[kind])),
  );
}

/** An optimiser of ONNX: one update of some arrays. */
export function optimizerOperator({ attributes, slots, update, house }: Rule): Operator {
  return {
    attributes: [...attributes, "norm_coefficient"],
    reference(given) {
      const moment = momentOf(given);
      const updated = arraysOf(given, slots).map(({ weight, gradient, slots: kept }) => {
        const numbers = Array.from(weight.values, (value, place) =>
          update(
            moment,
            value,
            gradient.values[place],
            kept.map(({ values }) => values[place]),
          ),
        );
        return [weight, ...kept].map(({ shape }, kind) => ({
          shape,
          values: Float64Array.from(numbers, (all) => all[kind]),
        }));
      });
      return inOrder(given, updated);
    },
    mathOnly(given) {
      const rule = house(momentOf(given));
      return typeof rule === "string" ? rule : undefined;
    },
    async engine(given, engine) {
      const rule = house(momentOf(given));
      if (typeof rule === "string") throw new Error(`engine: must have the rule, got ${rule}`);
      const { factor = 1, slots: names, ...chosen } = rule;
      const updated: Numbers[][] = [];
      for (const { weight, gradient, slots: kept } of arraysOf(given, slots)) {
        const after = await engine.update({
          ...chosen,
          weight: Float32Array.from(weight.values),
          gradient: Float32Array.from(gradient.values, (value) => factor * value),
          slots: Object.fromEntries(names.map((name, slot) => [name, Float32Array.from(kept[slot].values)])),
        });
        const all = [after.weight, ...names.map((name) => after.slots[name])];
        updated.push(all.map((values) => ({ shape: weight.shape, values: Float64Array.from(values) })));
      }
      return inOrder(given, updated);
    },
  };
}
