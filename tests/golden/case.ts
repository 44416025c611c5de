import { readFileSync } from "node:fs";
import type { Numbers } from "../engine/reference";

/** A number, a word, or a list of numbers. */
type Attribute = number | string | readonly number[];

/** What an operator is given: attributes by name, inputs in the order of its definition, undefined where left out. */
export interface Given {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly inputs: readonly (Numbers | undefined)[];
}

/** One case of the ONNX node test-suite: an operator on given numbers, and what it must answer. */
export interface GoldenCase extends Given {
  readonly name: string;
  readonly operator: string;
  readonly outputs: readonly Numbers[];
  /** ONNX's names of the element types of all inputs and outputs. */
  readonly elements: readonly string[];
}

interface Written {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: readonly unknown[];
}

/** A case as a file holds it; `inNames` has an empty name where an optional input is left out. */
interface WrittenCase {
  readonly name: string;
  readonly op: string;
  readonly attrs?: Given["attributes"];
  readonly inNames?: readonly string[];
  readonly inputs: readonly (Written | null)[];
  readonly outputs: readonly Written[];
}

/** The numbers of JSON, and those it lacks as text; null, which JSON makes of NaN, is NaN. */
const numberOf = (value: unknown): number => (value === null ? Number.NaN : Number(value));

const read = ({ shape, data }: Written): Numbers => ({ shape, values: Float64Array.from(data, numberOf) });

function inputsOf({ inNames = [], inputs }: WrittenCase): Given["inputs"] {
  const given = inputs.map((input) => (input ? read(input) : undefined));
  if (inNames.length <= inputs.length) return given;
  const waiting = [...given];
  return inNames.map((name) => (name === "" ? undefined : waiting.shift()));
}

function caseOf(written: WrittenCase): GoldenCase {
  const { name, op, attrs = {}, inputs, outputs } = written;
  const tensors = [...inputs, ...outputs].filter((tensor) => tensor !== null);
  return {
    name,
    operator: op,
    attributes: attrs,
    inputs: inputsOf(written),
    outputs: outputs.map(read),
    elements: [...new Set(tensors.map(({ dtype }) => dtype))],
  };
}

/** Puts quotes around NaN and Infinity, which Python writes and JSON doesn't know, and leaves texts alone. */
const quoted = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) => (found.startsWith('"') ? found : `"${found}"`));

/** The cases of a file in the format of `tests/fixtures/onnx-cases.json`. */
export const readCases = (path: string): GoldenCase[] =>
  (JSON.parse(quoted(readFileSync(path, "utf8"))) as WrittenCase[]).map(caseOf);
