import type { LayerId } from "../layers";
import { activations, type ActivationName } from "../layers/activations";
import type { Padding } from "../math/windows";
import type { Shape } from "../math/shape";
import { tapsAlong } from "../math/taps";
import type { Size } from "../settings";
import type { WeightArray } from "./snapshot";
import type { LayerInfo } from "./walk";

/** What one unit reads from one source (a map, or a single number), cell by cell, row-major. */
export interface Group {
  /** The channel or the input it reads. */
  readonly source: number;
  readonly window: Float64Array;
  readonly weights: Float64Array;
  readonly products: Float64Array;
  readonly sum: number;
}

/** A weighted sum: what each source brings, the bias, and the curve the sum goes through. */
export interface WeightedSum {
  readonly kind: "sum";
  /** Of each window; 1 × 1 where single numbers are read. */
  readonly rows: number;
  readonly columns: number;
  /** For each cell of a window, whether it lies on the input; the others are padding. */
  readonly inside: readonly boolean[];
  /** Whether a source is a map. */
  readonly maps: boolean;
  readonly groups: readonly Group[];
  readonly bias: number;
  readonly sum: number;
  readonly curve: ActivationName;
  readonly value: number;
}

/** A window that is replaced by its largest or its mean number; cells beyond the border don't count. */
export interface Pooled {
  readonly kind: "pool";
  readonly how: "most" | "mean";
  readonly rows: number;
  readonly columns: number;
  readonly source: number;
  readonly window: Float64Array;
  readonly inside: readonly boolean[];
  /** How many cells count; the place of the largest among all, the first of several. */
  readonly count: number;
  readonly winner: number;
  readonly value: number;
}

/** What batch normalisation does to a number outside training. */
interface Normalized {
  readonly kind: "normal";
  readonly x: number;
  readonly mean: number;
  readonly variance: number;
  readonly epsilon: number;
  readonly gamma: number;
  readonly beta: number;
  /** (x − mean) / √(variance + ε). */
  readonly normal: number;
  readonly value: number;
}

/** A number that goes through a curve, or is only handed on. */
interface Curved {
  readonly kind: "curve";
  readonly x: number;
  readonly curve: ActivationName;
  readonly value: number;
}

export type Arithmetic = WeightedSum | Pooled | Normalized | Curved;

/** One number of a network's layer with everything it is made from. */
interface Site {
  readonly info: LayerInfo;
  readonly unit: number;
  readonly cell: readonly [row: number, column: number] | null;
  /** What enters the layer, as of the same moment as the weights. */
  readonly before: ArrayLike<number>;
  readonly weights: Readonly<Record<string, ArrayLike<number>>>;
  /** Where a row of numbers is a picture laid out: its shape. */
  readonly laidOut: Shape | null;
}

type Rule = (site: Site) => Arithmetic;

/** The cells that a window reads at one place: indices into one channel's cells, −1 for padding. */
export function windowAt(
  { info: { input, values }, cell }: Pick<Site, "info" | "cell">,
  [height, width]: Size,
  dilation: Size,
): readonly number[] {
  const [row, column] = cell ?? [0, 0];
  const { stride, padding } = values as { stride: Size; padding: Padding };
  const sliding = { stride, dilation, padding, edge: "zero" } as const;
  const rows = tapsAlong(0, input[0], height, sliding).cells.subarray(row * height, (row + 1) * height);
  const columns = tapsAlong(1, input[1], width, sliding).cells.subarray(column * width, (column + 1) * width);
  return [...rows].flatMap((y) => [...columns].map((x) => (y < 0 || x < 0 ? -1 : y * input[1] + x)));
}

const total = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0);

function group(source: number, window: Float64Array, weights: Float64Array): Group {
  const products = window.map((value, index) => value * weights[index]);
  return { source, window, weights, products, sum: total(products) };
}

function summed(
  { info, unit, weights }: Site,
  parts: Pick<WeightedSum, "rows" | "columns" | "inside" | "maps" | "groups">,
): WeightedSum {
  const bias = weights.bias[unit];
  const sum = parts.groups.reduce((all, group) => all + group.sum, bias);
  const curve = (info.values.activation ?? "linear") as ActivationName;
  return { kind: "sum", ...parts, bias, sum, curve, value: activations[curve].at(sum) };
}

/** One channel's numbers at some cells; 0 where there is none. */
const numbersAt = ({ info, before }: Site, cells: readonly number[], channel: number): Float64Array =>
  Float64Array.from(cells, (at) => (at < 0 ? 0 : before[at * info.input[info.input.length - 1] + channel]));

function convolution(site: Site, channels: readonly number[], weightAt: (tap: number, channel: number) => number) {
  const { kernel, dilation } = site.info.values as { kernel: Size; dilation: Size };
  const cells = windowAt(site, kernel, dilation);
  return summed(site, {
    rows: kernel[0],
    columns: kernel[1],
    inside: cells.map((at) => at >= 0),
    maps: true,
    groups: channels.map((channel) =>
      group(
        channel,
        numbersAt(site, cells, channel),
        Float64Array.from(cells, (_, tap) => weightAt(tap, channel)),
      ),
    ),
  });
}

const conv2d: Rule = (site) => {
  const channels = site.info.input[2];
  const filters = site.info.output[2];
  const all = Array.from({ length: channels }, (_, channel) => channel);
  return convolution(
    site,
    all,
    (tap, channel) => site.weights.kernel[(tap * channels + channel) * filters + site.unit],
  );
};

const depthwiseConv2d: Rule = (site) => {
  const channels = site.info.input[2];
  const filters = site.info.output[2] / channels;
  const own = Math.floor(site.unit / filters);
  return convolution(
    site,
    [own],
    (tap) => site.weights.kernel[(tap * channels + own) * filters + (site.unit % filters)],
  );
};

/** A row of numbers that is a picture laid out is read map by map. */
const dense: Rule = (site) => {
  const { info, unit, before, weights, laidOut } = site;
  const [rows, columns, sources] = laidOut?.length === 3 ? laidOut : [1, 1, info.input[0]];
  const units = info.output[0];
  return summed(site, {
    rows,
    columns,
    inside: Array.from({ length: rows * columns }, () => true),
    maps: laidOut?.length === 3,
    groups: Array.from({ length: sources }, (_, source) => {
      const at = (cell: number) => cell * sources + source;
      return group(
        source,
        Float64Array.from({ length: rows * columns }, (_, cell) => before[at(cell)]),
        Float64Array.from({ length: rows * columns }, (_, cell) => weights.kernel[at(cell) * units + unit]),
      );
    }),
  });
};

function pooled(site: Site, how: Pooled["how"], [rows, columns]: Size, cells: readonly number[]): Pooled {
  const window = numbersAt(site, cells, site.unit);
  const inside = cells.map((at) => at >= 0);
  const count = inside.filter(Boolean).length;
  let winner = inside.indexOf(true);
  for (const [index, value] of window.entries()) if (inside[index] && value > window[winner]) winner = index;
  const value = how === "most" ? window[winner] : total(window) / count;
  return { kind: "pool", how, rows, columns, source: site.unit, window, inside, count, winner, value };
}

const pooling =
  (how: Pooled["how"]): Rule =>
  (site) => {
    const { window } = site.info.values as { window: Size };
    return pooled(site, how, window, windowAt(site, window, [1, 1]));
  };

const globalAverage: Rule = (site) => {
  const [height, width] = site.info.input;
  const all = Array.from({ length: height * width }, (_, cell) => cell);
  return pooled(site, "mean", [height, width], all);
};

/** The number at the same place of the input. */
function sameNumber({ info: { input }, unit, cell, before }: Site): number {
  if (input.length !== 3) return before[unit];
  const [row, column] = cell ?? [0, 0];
  return before[(row * input[1] + column) * input[2] + unit];
}

const batchNormalization: Rule = (site) => {
  const { unit, weights, info } = site;
  const epsilon = Number(info.values.epsilon);
  const [gamma, beta, mean, variance] = ["gamma", "beta", "movingMean", "movingVariance"].map(
    (name) => weights[name][unit],
  );
  const x = sameNumber(site);
  const normal = (x - mean) / Math.sqrt(variance + epsilon);
  return { kind: "normal", x, mean, variance, epsilon, gamma, beta, normal, value: normal * gamma + beta };
};

const curve: Rule = (site) => {
  const x = sameNumber(site);
  const name = (site.info.values.function ?? "linear") as ActivationName;
  return { kind: "curve", x, curve: name, value: activations[name].at(x) };
};

/** Flattening only hands numbers on, and they keep their places in memory. */
const handedOn: Rule = ({ unit, before }) => ({ kind: "curve", x: before[unit], curve: "linear", value: before[unit] });

/** How each layer type makes one number, outside training. */
const rules: Readonly<Record<LayerId, Rule>> = {
  conv2d,
  depthwiseConv2d,
  maxPooling2d: pooling("most"),
  averagePooling2d: pooling("mean"),
  globalAveragePooling2d: globalAverage,
  flatten: handedOn,
  dense,
  dropout: curve,
  batchNormalization,
  activation: curve,
};

/** The shape of the picture whose numbers arrive at a layer in a row, through layers that keep their order; else null. */
function laidOutBefore(layers: readonly LayerInfo[], index: number): Shape | null {
  for (let layer = index - 1; layer >= 0; layer--) {
    const { spec, input } = layers[layer];
    if (spec.type === "flatten" && input.length === 3) return input;
    if (!["flatten", "dropout", "activation"].includes(spec.type)) return null;
  }
  return null;
}

/**
 * Writes out where one number of layer `index` comes from. `before` is all that enters the layer for one example,
 * `arrays` are the layer's parameters.
 */
export function arithmeticOf(
  layers: readonly LayerInfo[],
  index: number,
  place: { readonly unit: number; readonly cell: readonly [row: number, column: number] | null },
  before: ArrayLike<number>,
  arrays: readonly WeightArray[],
): Arithmetic {
  const info = layers[index];
  const weights = Object.fromEntries(arrays.map(({ name, values }) => [name, values]));
  return rules[info.spec.type as LayerId]({ info, ...place, before, weights, laidOut: laidOutBefore(layers, index) });
}
