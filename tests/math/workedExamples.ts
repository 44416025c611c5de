import fixtures from "../fixtures/worked-examples.json";

/** Numbers nested to any depth, as lectures write pictures and kernels. */
export type Nested = number | readonly Nested[];

/** One example computed in a lecture: the operation, what goes in, and the right answer. */
export interface WorkedExample {
  readonly id: string;
  readonly op: string;
  readonly input: Nested;
  readonly kernel: Nested;
  readonly stride: number;
  readonly padding: "valid" | "same" | "full" | number;
  readonly dilation: number;
  readonly expected: Nested;
  readonly tolerance?: number;
}

/** The worked examples of one operation, with the fields that this operation has. */
export const examplesOf = <T = WorkedExample>(op: string): readonly T[] =>
  (fixtures as readonly unknown[]).filter((fixture) => (fixture as WorkedExample).op === op) as T[];

export const flat = (nested: Nested): number[] => (typeof nested === "number" ? [nested] : nested.flatMap(flat));

/** The lengths of nested numbers along their axes. */
export const shapeOf = (nested: Nested): number[] =>
  typeof nested === "number" ? [] : [nested.length, ...shapeOf(nested[0])];

/** A lecture's picture `[row][column]` or `[row][column][channel]`. */
export function pictureOf(nested: Nested) {
  const [height, width, channels = 1] = shapeOf(nested);
  return { shape: [height, width, channels] as const, values: flat(nested) };
}

/** One filter `[row][column]` or `[row][column][channel]` as a kernel. */
export function kernelOf(nested: Nested) {
  const { shape, values } = pictureOf(nested);
  return { shape: [...shape, 1] as const, values };
}
