import { streamOf } from "../../math/random";
import { sizeOf } from "../../math/shape";
import type { Rule } from "./rule";

export const dense: Rule = (x, { input, output }, { kernel, bias }, { count }) => {
  const [inputs, units] = [sizeOf(input), output[0]];
  const answers = new Float64Array(count * units);
  for (let n = 0; n < count; n++) {
    answers.set(bias, n * units);
    for (let at = 0; at < inputs; at++) {
      const value = x[n * inputs + at];
      for (let unit = 0; unit < units; unit++) answers[n * units + unit] += value * kernel[at * units + unit];
    }
  }
  return answers;
};

/** The same numbers: in a row, or waiting for their curve. */
export const asTheyAre: Rule = (x) => x.slice();

/** The mean of each channel. */
export const globalAveragePooling2d: Rule = (x, { input, output }, _arrays, { count }) => {
  const [size, units] = [sizeOf(input), output[0]];
  const answers = new Float64Array(count * units);
  for (let n = 0; n < count; n++)
    for (let at = 0; at < size; at++) answers[n * units + (at % units)] += x[n * size + at];
  for (let at = 0; at < answers.length; at++) answers[at] /= size / units;
  return answers;
};

/** Drops what the update drops. */
export const dropout: Rule = (x, { values }, _arrays, { seed, step }, index) => {
  const rate = Number(values.rate);
  if (rate === 0) return x.slice();
  const { uniform } = streamOf(seed, `dropout/${index}`, step);
  return x.map((value, at) => (uniform(at) >= rate ? value / (1 - rate) : 0));
};

/** By the statistics of the batch; frozen by the remembered ones. */
export const batchNormalization: Rule = (x, { output, values }, arrays) => {
  const { gamma, beta, movingMean, movingVariance } = arrays;
  const channels = output[output.length - 1];
  const rows = x.length / channels;
  const mean = values.frozen === true ? movingMean : new Float64Array(channels);
  const variance = values.frozen === true ? movingVariance : new Float64Array(channels);
  if (values.frozen !== true) {
    for (let at = 0; at < x.length; at++) mean[at % channels] += x[at] / rows;
    for (let at = 0; at < x.length; at++) {
      const off = x[at] - mean[at % channels];
      variance[at % channels] += (off * off) / rows;
    }
  }
  return x.map((value, at) => {
    const channel = at % channels;
    const spread = Math.sqrt(variance[channel] + Number(values.epsilon));
    return ((value - mean[channel]) / spread) * gamma[channel] + beta[channel];
  });
};
