import type { Values } from "../../src/settings";
import { tape, type Place } from "./tape";

/** Numbers with their sizes, row-major; the first side counts examples. */
export interface Numbers {
  readonly shape: readonly number[];
  readonly values: Float64Array;
}

/** The same on the tape. */
export interface Places {
  readonly shape: readonly number[];
  readonly at: readonly Place[];
}

/**
 * One layer in double precision, written from its definition and nothing else; its slopes are the tape's. Weights are
 * named as in the network; an activation function comes on top (`curved`).
 */
type Definition = (x: Places, weights: Readonly<Record<string, Places>>, values: Values) => Places;

export const countOf = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1);

/** Puts numbers on the tape. */
export const onTape = ({ shape, values }: Numbers): Places => ({ shape, at: Array.from(values, tape.number) });

/** Reads numbers from the tape. */
export const numbersAt = ({ shape, at }: Places): Numbers => ({ shape, values: Float64Array.from(at, tape.valueOf) });

/** Sum of at least one number. */
export const sumOf = (places: readonly Place[]): Place => places.reduce(tape.sum);

const meanOf = (places: readonly Place[]): Place => tape.line(sumOf(places), 1 / places.length);

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

/** A cell inside the picture that a window covers: its offset among the cells, and its place in the window. */
interface Cell {
  readonly cell: number;
  readonly tap: number;
}

/** Slides a window over `[batch, h, w, c]`: `at` says what stands in each channel above the cells inside the picture. */
function slide(
  [batch, height, width]: readonly number[],
  channels: number,
  window: Pair,
  { stride, dilation = [1, 1], padding }: { stride: Pair; dilation?: Pair; padding: string },
  at: (inside: readonly Cell[], channel: number) => Place,
): Places {
  const rows = slots(height, window[0], stride[0], dilation[0], padding);
  const columns = slots(width, window[1], stride[1], dilation[1], padding);
  const answers: Place[] = [];
  for (let n = 0; n < batch; n++)
    for (let oy = 0; oy < rows.count; oy++)
      for (let ox = 0; ox < columns.count; ox++) {
        const inside: Cell[] = [];
        for (let i = 0; i < window[0]; i++)
          for (let j = 0; j < window[1]; j++) {
            const y = rows.start + oy * stride[0] + i * dilation[0];
            const x = columns.start + ox * stride[1] + j * dilation[1];
            if (y < 0 || y >= height || x < 0 || x >= width) continue;
            inside.push({ cell: (n * height + y) * width + x, tap: i * window[1] + j });
          }
        for (let channel = 0; channel < channels; channel++) answers.push(at(inside, channel));
      }
  return { shape: [batch, rows.count, columns.count, channels], at: answers };
}

type Sliding = Values & { stride: Pair; dilation: Pair; padding: string };

const conv2d: Definition = (x, { kernel, bias }, values) => {
  const [kh, kw, from, to] = kernel.shape;
  return slide(x.shape, to, [kh, kw], values as Sliding, (inside, filter) => {
    let sum = bias.at[filter];
    for (const { cell, tap } of inside)
      for (let c = 0; c < from; c++)
        sum = tape.sum(sum, tape.product(x.at[cell * from + c], kernel.at[(tap * from + c) * to + filter]));
    return sum;
  });
};

const depthwiseConv2d: Definition = (x, { kernel, bias }, values) => {
  const [kh, kw, from, copies] = kernel.shape;
  return slide(x.shape, from * copies, [kh, kw], values as Sliding, (inside, unit) => {
    let sum = bias.at[unit];
    const c = Math.floor(unit / copies);
    for (const { cell, tap } of inside)
      sum = tape.sum(sum, tape.product(x.at[cell * from + c], kernel.at[(tap * from + c) * copies + (unit % copies)]));
    return sum;
  });
};

const pool = (combine: (inside: Place[]) => Place): Definition => {
  return (x, _weights, values) => {
    const { window } = values as { window: Pair };
    const channels = x.shape[3];
    return slide(x.shape, channels, window, values as Sliding, (inside, channel) =>
      combine(inside.map(({ cell }) => x.at[cell * channels + channel])),
    );
  };
};

/** The first of the largest. */
function largest(places: readonly Place[]): Place {
  let best = places[0];
  let next = Number.NEGATIVE_INFINITY;
  for (const place of places.slice(1)) {
    const [value, most] = [tape.valueOf(place), tape.valueOf(best)];
    next = Math.max(next, Math.min(value, most));
    if (value > most) best = place;
  }
  tape.kink(tape.valueOf(best) - next);
  return tape.line(best, 1);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** A kink at 0 between two straight lines. */
const bent = (x: number, below: number): readonly [number, number] => {
  tape.kink(x);
  return x > 0 ? [x, 1] : [below * x, below];
};

/** Value and slope of every activation function. */
const curves: Readonly<Record<string, (x: number) => readonly [value: number, slope: number]>> = {
  relu: (x) => bent(x, 0),
  leakyRelu: (x) => bent(x, 0.2),
  elu: (x) => (x > 0 ? [x, 1] : [Math.expm1(x), Math.exp(x)]),
  sigmoid: (x) => [sigmoid(x), sigmoid(x) * sigmoid(-x)],
  tanh: (x) => [Math.tanh(x), 1 / Math.cosh(x) ** 2],
  linear: (x) => [x, 1],
  step(x) {
    tape.kink(x);
    return [x > 0 ? 1 : 0, 0];
  },
};

/** Sends every number through an activation function. */
export const curved = (x: Places, name: string): Places => ({
  shape: x.shape,
  at: x.at.map((place) => tape.curve(place, ...curves[name](tape.valueOf(place)))),
});

const dense: Definition = (x, { kernel, bias }) => {
  const [inputs, units] = kernel.shape;
  const at: Place[] = [];
  for (let n = 0; n < x.shape[0]; n++)
    for (let u = 0; u < units; u++) {
      let sum = bias.at[u];
      for (let i = 0; i < inputs; i++)
        sum = tape.sum(sum, tape.product(x.at[n * inputs + i], kernel.at[i * units + u]));
      at.push(sum);
    }
  return { shape: [x.shape[0], units], at };
};

/** (x − mean)/√(variance + ε)·γ + β, with the mean and variance of the batch, as in training, or the remembered ones. */
const batchNormalization: Definition = (x, weights, { epsilon, frozen }) => {
  const channels = weights.gamma.shape[0];
  const at = [...x.at];
  for (let c = 0; c < channels; c++) {
    const own = x.at.filter((_, index) => index % channels === c);
    const mean = frozen ? weights.movingMean.at[c] : meanOf(own);
    const differences = own.map((place) => tape.sum(place, tape.line(mean, -1)));
    const variance = frozen ? weights.movingVariance.at[c] : meanOf(differences.map((d) => tape.product(d, d)));
    const spread = tape.valueOf(variance) + Number(epsilon);
    const scale = tape.curve(variance, spread ** -0.5, -0.5 * spread ** -1.5);
    for (const [index, difference] of differences.entries()) {
      const normal = tape.product(difference, scale);
      at[index * channels + c] = tape.sum(tape.product(normal, weights.gamma.at[c]), weights.beta.at[c]);
    }
  }
  return { shape: x.shape, at };
};

/** Every layer that computes, by its id. */
export const definitions: Readonly<Record<string, Definition>> = {
  conv2d,
  depthwiseConv2d,
  maxPooling2d: pool(largest),
  averagePooling2d: pool(meanOf),
  globalAveragePooling2d(x) {
    const [batch, height, width, channels] = x.shape;
    const whole = { window: [height, width], stride: [1, 1], padding: "valid" };
    return { ...pool(meanOf)(x, {}, whole), shape: [batch, channels] };
  },
  flatten: (x) => ({ ...x, shape: [x.shape[0], countOf(x.shape.slice(1))] }),
  dense,
  batchNormalization,
  activation: (x, _weights, values) => curved(x, String(values.function)),
};
