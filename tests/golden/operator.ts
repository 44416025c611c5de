import type { Numbers } from "../engine/reference";
import type { Given } from "./case";
import type { Engine } from "./engine";

/** One operator of ONNX in the words of the house. Source of all: https://onnx.ai/onnx/operators/ */
export interface Operator {
  /** Attributes that are understood; a case with another one is unsupported. */
  readonly attributes: readonly string[];
  /** What a case asks for that isn't there, if anything: the attribute and its value. */
  readonly unsupported?: (given: Given) => string | undefined;
  /** The answers by definition, in plain code on double precision. */
  readonly reference: (given: Given) => readonly Numbers[];
  /** Why the engine has nothing that computes the case, if it hasn't. */
  readonly mathOnly?: (given: Given) => string | undefined;
  /** The answers of the engine; may be fewer than those of `reference`. */
  readonly engine: (given: Given, engine: Engine) => Promise<readonly Numbers[]>;
}

/** An input that every case has. */
export function input({ inputs }: Given, index: number): Numbers {
  const found = inputs[index];
  if (!found) throw new Error(`input ${index}: must be there, got nothing`);
  return found;
}

/** A number among the attributes. */
export const numberOf = ({ attributes }: Given, name: string, standard: number): number =>
  Number(attributes[name] ?? standard);

/** A word among the attributes. */
export const wordOf = ({ attributes }: Given, name: string, standard: string): string =>
  String(attributes[name] ?? standard);

/** A list of whole numbers among the attributes. */
export const listOf = ({ attributes }: Given, name: string, standard: readonly number[]): readonly number[] =>
  (attributes[name] as readonly number[] | undefined) ?? standard;

/** The attribute `axis` of an array of so many axes; negative ones count from the end. */
export function axisOf(given: Given, rank: number, standard: number): number {
  const axis = numberOf(given, "axis", standard);
  return axis < 0 ? axis + rank : axis;
}
