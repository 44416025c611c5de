import type { Values } from "../../src/settings";

/** Numbers with their sizes, row-major; the first side counts examples. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** One layer in double precision, written from its definition and nothing else. Weights are named as in the network. */
export type Definition = (x: Numbers, weights: Readonly<Record<string, Numbers>>, values: Values) => Numbers;

export const countOf = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);

/** Fills an array of pictures `[batch, h, w, c]` place by place. */
function pictures(shape: readonly number[], at: (n: number, y: number, x: number, c: number) => number): Numbers {
  const [batch, height, width, channels] = shape;
  const values = new Float64Array(countOf(shape));
  let index = 0;
  for (let n = 0; n < batch; n++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) for (let c = 0; c < channels; c++) values[index++] = at(n, y, x, c);
  return { shape, values };
}

/** Places of a window along one axis: how many, and where the first begins. */
function slots(length: number, window: number, stride: number, dilation: number, padding: string) {
  const reach = (window - 1) * dilation + 1;
  if (padding === "same") {
    const count = Math.ceil(length / stride);
    return { count, start: -Math.floor(Math.max((count - 1) * stride + reach - length, 0) / 2) };
  }
  const rings = padding === "valid" ? 0 : Number(padding);
  return { count: Math.floor((length + 2 * rings - reach) / stride) + 1, start: -rings };
}

type Pair = readonly [number, number];

/** The cells that one window covers, as offsets into a picture, with the place of each in the window. */
function* cells(shape: readonly number[], y: number, x: number, window: Pair, dilation: Pair) {
  for (let i = 0; i < window[0]; i++)
    for (let j = 0; j < window[1]; j++) {
      const row = y + i * dilation[0];
      const column = x + j * dilation[1];
      if (row >= 0 && row < shape[1] && column >= 0 && column < shape[2]) yield { row, column, i, j };
    }
}

const read = ({ shape, values }: Numbers, n: number, y: number, x: number, c: number) =>
  values[((n * shape[1] + y) * shape[2] + x) * shape[3] + c];

const conv2d: Definition = (x, { kernel, bias }, values) => {
  const { stride, dilation, padding } = values as { stride: Pair; dilation: Pair; padding: string };
  const [kh, kw, from, to] = kernel.shape;
  const rows = slots(x.shape[1], kh, stride[0], dilation[0], padding);
  const columns = slots(x.shape[2], kw, stride[1], dilation[1], padding);
  return pictures([x.shape[0], rows.count, columns.count, to], (n, oy, ox, f) => {
    let sum = bias.values[f];
    const [top, left] = [rows.start + oy * stride[0], columns.start + ox * stride[1]];
    for (const { row, column, i, j } of cells(x.shape, top, left, [kh, kw], dilation))
      for (let c = 0; c < from; c++)
        sum += read(x, n, row, column, c) * kernel.values[((i * kw + j) * from + c) * to + f];
    return sum;
  });
};

const depthwiseConv2d: Definition = (x, { kernel, bias }, values) => {
  const { stride, dilation, padding } = values as { stride: Pair; dilation: Pair; padding: string };
  const [kh, kw, from, copies] = kernel.shape;
  const rows = slots(x.shape[1], kh, stride[0], dilation[0], padding);
  const columns = slots(x.shape[2], kw, stride[1], dilation[1], padding);
  return pictures([x.shape[0], rows.count, columns.count, from * copies], (n, oy, ox, u) => {
    let sum = bias.values[u];
    const c = Math.floor(u / copies);
    const [top, left] = [rows.start + oy * stride[0], columns.start + ox * stride[1]];
    for (const { row, column, i, j } of cells(x.shape, top, left, [kh, kw], dilation))
      sum += read(x, n, row, column, c) * kernel.values[((i * kw + j) * from + c) * copies + (u % copies)];
    return sum;
  });
};

const pool = (combine: (inside: number[]) => number): Definition => {
  return (x, _weights, values) => {
    const { window, stride, padding } = values as { window: Pair; stride: Pair; padding: string };
    const rows = slots(x.shape[1], window[0], stride[0], 1, padding);
    const columns = slots(x.shape[2], window[1], stride[1], 1, padding);
    return pictures([x.shape[0], rows.count, columns.count, x.shape[3]], (n, oy, ox, c) => {
      const [top, left] = [rows.start + oy * stride[0], columns.start + ox * stride[1]];
      return combine([...cells(x.shape, top, left, window, [1, 1])].map((at) => read(x, n, at.row, at.column, c)));
    });
  };
};

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const each = (x: Numbers, f: (value: number, index: number) => number): Numbers => ({
  shape: x.shape,
  values: x.values.map(f),
});

const curves: Readonly<Record<string, (x: number) => number>> = {
  relu: (x) => Math.max(0, x),
  leakyRelu: (x) => (x > 0 ? x : 0.2 * x),
  elu: (x) => (x > 0 ? x : Math.expm1(x)),
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  tanh: Math.tanh,
  linear: (x) => x,
  step: (x) => (x > 0 ? 1 : 0),
};

const dense: Definition = (x, { kernel, bias }) => {
  const [inputs, units] = kernel.shape;
  const values = new Float64Array(x.shape[0] * units);
  for (let n = 0; n < x.shape[0]; n++)
    for (let u = 0; u < units; u++) {
      let sum = bias.values[u];
      for (let i = 0; i < inputs; i++) sum += x.values[n * inputs + i] * kernel.values[i * units + u];
      values[n * units + u] = sum;
    }
  return { shape: [x.shape[0], units], values };
};

/** With the statistics of the batch, as in training. */
const batchNormalization: Definition = (x, { gamma, beta }, { epsilon }) => {
  const channels = gamma.shape[0];
  const of = (c: number) => [...x.values].filter((_, index) => index % channels === c);
  const means = gamma.values.map((_, c) => mean(of(c)));
  const variances = means.map((m, c) => mean(of(c).map((value) => (value - m) ** 2)));
  return each(x, (value, index) => {
    const c = index % channels;
    return ((value - means[c]) / Math.sqrt(variances[c] + Number(epsilon))) * gamma.values[c] + beta.values[c];
  });
};

/** Every layer that computes, by its id. */
export const definitions: Readonly<Record<string, Definition>> = {
  conv2d,
  depthwiseConv2d,
  maxPooling2d: pool((inside) => Math.max(...inside)),
  averagePooling2d: pool(mean),
  globalAveragePooling2d: (x) => {
    const pooled = pictures([x.shape[0], 1, 1, x.shape[3]], (n, _y, _x, c) => {
      const inside = cells(x.shape, 0, 0, [x.shape[1], x.shape[2]], [1, 1]);
      return mean([...inside].map((at) => read(x, n, at.row, at.column, c)));
    });
    return { ...pooled, shape: [x.shape[0], x.shape[3]] };
  },
  flatten: (x) => ({ ...x, shape: [x.shape[0], countOf(x.shape.slice(1))] }),
  dense,
  batchNormalization,
  activation: (x, _weights, values) => each(x, curves[String(values.function)]),
};
