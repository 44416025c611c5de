import { composed, type Kernel } from "../math/convolution";
import { sizeOf } from "../math/shape";
import { silencedIn } from "./silenced";
import type { Parts } from "./snapshot";
import type { LayerInfo } from "./walk";

/** Neighbouring layers that nothing bends between, from … to, both included. */
export interface LinearRun {
  readonly from: number;
  readonly to: number;
  readonly kind: "dense" | "conv";
}

/** The one layer that does what several do: a kernel laid out as theirs, and a bias. */
export interface Collapsed {
  readonly kind: LinearRun["kind"];
  /** `[inputs, units]`, or `[height, width, channels, filters]`. */
  readonly shape: readonly number[];
  readonly kernel: ArrayLike<number>;
  readonly bias: readonly number[];
}

const steps = (size: unknown): boolean => Array.isArray(size) && size.every((side) => side === 1);

/** What a layer is in a run: it weighs, it only hands on, or it ends the run. */
function roleOf(info: LayerInfo): LinearRun["kind"] | "hands on" | null {
  const { spec, values, input } = info;
  if (silencedIn(info).length > 0) return null;
  switch (spec.type) {
    case "dense":
      return values.activation === "linear" ? "dense" : null;
    case "conv2d": {
      const plain = values.padding === "valid" || values.padding === "0";
      const slides = steps(values.stride) && steps(values.dilation) && plain;
      return values.activation === "linear" && slides ? "conv" : null;
    }
    case "activation":
      return values.function === "linear" ? "hands on" : null;
    case "dropout":
      return "hands on";
    case "flatten":
      return input.length === 1 ? "hands on" : null;
    default:
      return null;
  }
}

/** The run of linear layers around one of them that is worth collapsing: at least two of it weigh. */
export function linearRunAt(layers: readonly LayerInfo[], index: number): LinearRun | null {
  const kind = layers[index] ? roleOf(layers[index]) : null;
  if (kind !== "dense" && kind !== "conv") return null;
  const belongs = (at: number) => {
    const role = layers[at] ? roleOf(layers[at]) : null;
    return role === kind || role === "hands on";
  };
  let [from, to] = [index, index];
  while (belongs(from - 1)) from--;
  while (belongs(to + 1)) to++;
  while (roleOf(layers[from]) !== kind) from++;
  while (roleOf(layers[to]) !== kind) to--;
  return from < to ? { from, to, kind } : null;
}

/** W₂(W₁x + b₁) + b₂ as one map, for kernels `[inputs, units]`. */
function denseOf(first: Collapsed, second: Collapsed): Collapsed {
  const [inputs, between] = first.shape;
  const units = second.shape[1];
  const kernel = new Float64Array(inputs * units);
  for (let input = 0; input < inputs; input++)
    for (let middle = 0; middle < between; middle++)
      for (let unit = 0; unit < units; unit++)
        kernel[input * units + unit] += first.kernel[input * between + middle] * second.kernel[middle * units + unit];
  return { kind: "dense", shape: [inputs, units], kernel, bias: biasOf(first, second) };
}

const asKernel = ({ shape, kernel }: Collapsed): Kernel => ({ shape: shape as Kernel["shape"], values: kernel });

function convOf(first: Collapsed, second: Collapsed): Collapsed {
  const { shape, values } = composed(asKernel(first), asKernel(second));
  return { kind: "conv", shape, kernel: values, bias: biasOf(first, second) };
}

/** What the first bias becomes behind the second kernel, with the second bias. */
function biasOf(first: Collapsed, second: Collapsed): readonly number[] {
  const units = second.bias.length;
  const between = first.bias.length;
  const bias = [...second.bias];
  for (let at = 0; at < second.kernel.length; at++) {
    const middle = Math.floor(at / units) % between;
    bias[at % units] += first.bias[middle] * second.kernel[at];
  }
  return bias;
}

/** The one layer that a run is; null until all its weights have come. */
export function collapse(
  layers: readonly LayerInfo[],
  { from, to, kind }: LinearRun,
  weights: Parts["weights"] | undefined,
): Collapsed | null {
  let whole: Collapsed | null = null;
  for (let index = from; index <= to; index++) {
    const { spec, weights: specs } = layers[index];
    if (specs.length === 0) continue;
    const found = weights?.[index];
    const [kernel, bias] = ["kernel", "bias"].map((name) => {
      const array = found?.key === spec.key ? found.arrays.find((each) => each.name === name) : undefined;
      const wanted = specs.find((each) => each.name === name);
      return array && wanted && String(array.shape) === String(wanted.shape) ? array : null;
    });
    if (!kernel || !bias) return null;
    const own: Collapsed = { kind, shape: kernel.shape, kernel: kernel.values, bias: [...bias.values] };
    whole = whole === null ? own : kind === "dense" ? denseOf(whole, own) : convOf(whole, own);
  }
  return whole;
}

/** What the one layer answers to a vector, or to a picture at its first place. */
export function answerOf({ kind, shape, kernel, bias }: Collapsed, info: LayerInfo, x: ArrayLike<number>): number[] {
  const units = bias.length;
  const taps = kind === "dense" ? shape[0] : sizeOf(shape) / units;
  return bias.map((start, unit) => {
    let sum = start;
    for (let tap = 0; tap < taps; tap++) sum += x[placeOf(kind, shape, info.input, tap)] * kernel[tap * units + unit];
    return sum;
  });
}

/** Where the window at the upper left corner reads its `tap`-th number. */
function placeOf(kind: LinearRun["kind"], shape: readonly number[], input: readonly number[], tap: number): number {
  if (kind === "dense") return tap;
  const [, width, channels] = shape;
  const cell = Math.floor(tap / channels);
  return (Math.floor(cell / width) * input[1] + (cell % width)) * channels + (tap % channels);
}
