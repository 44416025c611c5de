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

/** A layer as the lectures' chains write it: window f, stride s, padding p, k filters or units. */
export interface Link {
  readonly type: "conv" | "pool" | "flatten" | "dense";
  readonly f: number;
  readonly s: number;
  readonly p: number;
  readonly k: number;
  readonly groups?: number;
}

/** Height and width, or row and column. */
type Pair = [number, number];

/** The fields that the examples of each operation have. */
interface Examples {
  conv2d: WorkedExample & { flip?: boolean; scale?: number; post?: string };
  terms: WorkedExample & { expected: { products: number[]; sum: number }; order?: "column" };
  convLayer: WorkedExample & { kernels: Nested[]; bias: number[] };
  peaks: WorkedExample;
  kernelSum: WorkedExample & { kernels: Nested[] };
  kernelCompose: WorkedExample & { kernel2: Nested };
  maxPool: WorkedExample & { size: Pair };
  avgPool: WorkedExample & { size: Pair };
  poolCompare: WorkedExample & { size: Pair; expected: Record<string, number> };
  outputShape: WorkedExample & { input: number; kernel: number; expected: number };
  coverageMap: WorkedExample & { input: Pair; kernel: Pair };
  connectedPixels: WorkedExample & { input: Pair; kernel: Pair; outputCell: Pair };
  shapeChain: {
    id: string;
    input: number[];
    layers: Link[];
    expected: { shapes: number[][]; params?: number[]; totalParams?: number };
  };
  paramCount: {
    id: string;
    layers: { type: string; in: number; out: number; f: number; cin: number; cout: number }[];
    expected: { perLayer: number[] };
  };
  receptiveField: { id: string; layers: { k: number; s: number; d: number }[]; expected: number[] };
  linearCompose: {
    id: string;
    input: { W1: number[][]; b1: number[]; W2: number[][]; b2: number[]; x: number[] };
    expected: { composedW: number[][]; composedB: number[]; y: number[]; yWithRelu: number[] };
  };
  neuron: {
    id: string;
    input: { w: number[]; b: number; x: number[] };
    expected: Record<"z" | "step" | "relu" | "sigmoid" | "tanh" | "zAtZeroInput", number>;
    tolerance: number;
  };
  softmax: { id: string; input: number[]; expected: number[]; tolerance: number };
  split: {
    id: string;
    input: { n: number; parts: [number, number, number] };
    expected: { train: number; dev: number; test: number };
  };
  updatesPerEpoch: { id: string; input: { n: number; sizes: number[] }; expected: Record<string, number> };
}

/** The worked examples of one operation. */
export const examplesOf = <Op extends keyof Examples>(op: Op): readonly Examples[Op][] =>
  (fixtures as readonly unknown[]).filter((fixture) => (fixture as WorkedExample).op === op) as Examples[Op][];

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
