import { convolve } from "../../src/math/convolution";
import { countOf, type Numbers } from "../engine/reference";
import { filled, numberAt } from "./arrays";
import type { Given } from "./case";
import type { Engine } from "./engine";
import { answer } from "./layerRun";
import { input, numberOf, type Operator } from "./operator";
import { batchOf, eachPicture, picturesOf, surrounded } from "./pictures";
import { isSame, marginsOf, notFlat, slidingAttributes, slidingOf, type Sliding2d } from "./sliding";

/**
 * Weights `[filters, channels / groups, …window]` as a kernel `[h, w, channels, filters]`, zero where a filter doesn't
 * see the group that a channel is in.
 */
function wholeKernel(given: Given, [height, width]: Sliding2d["window"]): Numbers {
  const weights = input(given, 1);
  const [filters, seen] = weights.shape;
  const channels = input(given, 0).shape[1];
  const perGroup = (filters * seen) / channels;
  return filled([height, width, channels, filters], ([y, x, channel, filter]) => {
    const own = channel - Math.floor(filter / perGroup) * seen;
    const place = weights.shape.length === 3 ? [filter, own, x] : [filter, own, y, x];
    return own >= 0 && own < seen ? numberAt(weights, place) : 0;
  });
}

/** The same for one channel a group, each with filters of its own: `[h, w, channels, multiplier]`. */
function depthwiseKernel(given: Given, [height, width]: Sliding2d["window"]): Numbers {
  const weights = input(given, 1);
  const channels = input(given, 0).shape[1];
  const multiplier = weights.shape[0] / channels;
  return filled([height, width, channels, multiplier], ([y, x, channel, copy]) => {
    const filter = channel * multiplier + copy;
    return numberAt(weights, weights.shape.length === 3 ? [filter, 0, x] : [filter, 0, y, x]);
  });
}

const biasOf = (given: Given): Numbers => given.inputs[2] ?? filled([input(given, 1).shape[0]], () => 0);

/** Padding as the setting has it: rings, or what TensorFlow calls same; undefined where neither says it. */
function paddingSetting(pictures: Numbers, sliding: Sliding2d): string | undefined {
  const [rings, ...others] = marginsOf(sliding);
  if (others.every((cells) => cells === rings)) return String(rings);
  return isSame(pictures, sliding) ? "same" : undefined;
}

/** As a layer: depthwise where every channel is a group, else with the zeros of groups in its kernel. */
async function asLayer(given: Given, engine: Engine): Promise<readonly Numbers[]> {
  const sliding = slidingOf(given, windowOf(given));
  const pictures = picturesOf(input(given, 0));
  const padding = paddingSetting(pictures, sliding);
  const x = padding ? pictures : surrounded(pictures, sliding.padding.down, sliding.padding.across, 0);
  const { window: kernel, stride, dilation } = sliding;
  const values = { kernel, stride, dilation, padding: padding ?? "valid", activation: "linear" };
  const bias = biasOf(given);
  const channels = pictures.shape[3];
  const filters = countOf(bias.shape);
  const run =
    channels > 1 && numberOf(given, "group", 1) === channels
      ? {
          type: "depthwiseConv2d",
          values: { ...values, multiplier: filters / channels },
          weights: { kernel: depthwiseKernel(given, kernel), bias },
        }
      : { type: "conv2d", values: { ...values, filters }, weights: { kernel: wholeKernel(given, kernel), bias } };
  const maps = await answer(engine, { ...run, x });
  return [batchOf(maps, input(given, 0).shape.length)];
}

const windowOf = (given: Given) => input(given, 1).shape.slice(2);

/** Convolution over `[n, channels, …sides]`; filters `[filters, channels / group, …window]`. */
export const conv: Operator = {
  attributes: [...slidingAttributes, "group"],
  unsupported: notFlat,
  reference(given) {
    const x = input(given, 0);
    const sliding = slidingOf(given, windowOf(given));
    const { shape, values } = wholeKernel(given, sliding.window);
    const [height, width, channels, filters] = shape;
    const kernel = { shape: [height, width, channels, filters] as const, values };
    const bias = biasOf(given).values;
    const maps = eachPicture(picturesOf(x), (picture) => convolve(picture, kernel, sliding, bias));
    return [batchOf(maps, x.shape.length)];
  },
  engine: asLayer,
};
