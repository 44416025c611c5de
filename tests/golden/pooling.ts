import { pool } from "../../src/math/pooling";
import type { Numbers } from "../engine/reference";
import type { Given } from "./case";
import type { Engine } from "./engine";
import { answer } from "./layerRun";
import { input, listOf, numberOf, type Operator } from "./operator";
import { batchOf, eachPicture, picturesOf, surrounded } from "./pictures";
import { isSame, marginsOf, notFlat, slidingAttributes, slidingOf, type Sliding2d } from "./sliding";
import { winners } from "./winners";

/** Pictures `[n, h, w, c]` and the window that slides over them, cells beyond the edge not counting. */
interface Pooling {
  readonly x: Numbers;
  readonly sliding: Sliding2d;
}

/** Padding that counts (`count_include_pad`) is zeros that are there. */
function poolingOf(given: Given): Pooling {
  const sliding = slidingOf(given, listOf(given, "kernel_shape", []));
  const x = picturesOf(input(given, 0));
  if (numberOf(given, "count_include_pad", 0) !== 1) return { x, sliding };
  const { down, across } = sliding.padding;
  return {
    x: surrounded(x, down, across, 0),
    sliding: { ...sliding, padding: { down: [0, 0], across: [0, 0] } },
  };
}

/** Padding as the setting has it; undefined where neither word says it. */
function paddingSetting({ x, sliding }: Pooling): "valid" | "same" | undefined {
  if (marginsOf(sliding).every((cells) => cells === 0)) return "valid";
  return isSame(x, sliding) ? "same" : undefined;
}

const dilated = (given: Given): string | undefined => {
  const dilations = listOf(given, "dilations", []);
  return dilations.some((apart) => apart > 1) ? `dilations ${dilations.join("×")}` : undefined;
};

async function pooled(given: Given, engine: Engine, type: string, { x, sliding }: Pooling, padding: string) {
  const { window, stride } = sliding;
  const answered = await answer(engine, { type, values: { window, stride, padding }, weights: {}, x });
  return [batchOf(answered, input(given, 0).shape.length)];
}

function reference(given: Given, summary: "max" | "average"): Numbers {
  const { x, sliding } = poolingOf(given);
  const pooled = eachPicture(x, (picture) => pool(picture, sliding.window, sliding, summary));
  return batchOf(pooled, input(given, 0).shape.length);
}

/** The mean of each window over the cells inside, or over the padding too (`count_include_pad`). */
export const averagePool: Operator = {
  attributes: [...slidingAttributes, "ceil_mode", "count_include_pad"],
  unsupported(given) {
    const both = numberOf(given, "ceil_mode", 0) === 1 && numberOf(given, "count_include_pad", 0) === 1;
    // Libraries differ in what a window counts that reaches beyond the padding.
    return notFlat(given) ?? (both ? "ceil_mode with count_include_pad" : undefined);
  },
  reference: (given) => [reference(given, "average")],
  mathOnly(given) {
    return dilated(given) ?? (paddingSetting(poolingOf(given)) ? undefined : "pads that are neither valid nor same");
  },
  engine: async (given, engine) => {
    const pooling = poolingOf(given);
    return pooled(given, engine, "averagePooling2d", pooling, paddingSetting(pooling) ?? "valid");
  },
};

/** The largest number of each window, and its place among all numbers. */
export const maxPool: Operator = {
  attributes: [...slidingAttributes, "ceil_mode", "storage_order"],
  unsupported: notFlat,
  reference: (given) => [reference(given, "max"), winners(given, poolingOf(given).sliding)],
  mathOnly: dilated,
  engine: async (given, engine) => {
    const pooling = poolingOf(given);
    const padding = paddingSetting(pooling);
    if (padding) return pooled(given, engine, "maxPooling2d", pooling, padding);
    const { down, across } = pooling.sliding.padding;
    const x = surrounded(pooling.x, down, across, Number.NEGATIVE_INFINITY);
    return pooled(given, engine, "maxPooling2d", { ...pooling, x }, "valid");
  },
};
