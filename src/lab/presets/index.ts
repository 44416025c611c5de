import examples from "./examples.json";
import wrong from "./mistakes.json";
import { arith } from "./ops/arith";
import { augment } from "./ops/augment";
import { connectedPixels } from "./ops/connectedPixels";
import { conv2d } from "./ops/conv2d";
import { convLayer } from "./ops/convLayer";
import { grayscale } from "./ops/grayscale";
import { notation } from "./ops/notation";
import { outputShape } from "./ops/outputShape";
import { paramCount } from "./ops/paramCount";
import { receptiveField } from "./ops/receptiveField";
import { shapeChain } from "./ops/shapeChain";
import { subsample } from "./ops/subsample";
import { coverageMap } from "./ops/coverageMap";
import { kernelCompose } from "./ops/kernelCompose";
import { kernelStats } from "./ops/kernelStats";
import { kernelSum } from "./ops/kernelSum";
import { avgPool, maxPool } from "./ops/pool";
import { terms } from "./ops/terms";
import type { Example, Preset, PresetOp } from "./preset";

export type { Preset } from "./preset";

/** How the examples of each operation are set up. */
const ops: Readonly<Record<string, PresetOp>> = {
  arith,
  augment,
  avgPool,
  connectedPixels,
  conv2d,
  convLayer,
  grayscale,
  notation,
  outputShape,
  paramCount,
  receptiveField,
  shapeChain,
  subsample,
  coverageMap,
  kernelCompose,
  kernelStats,
  kernelSum,
  maxPool,
  peaks: conv2d,
  poolCompare: maxPool,
  terms,
};

const setUp = (given: readonly Example[]): readonly Preset[] =>
  given.flatMap((example) => {
    const set = Object.hasOwn(ops, example.op) ? ops[example.op](example) : null;
    return set ? [{ example, ...set }] : [];
  });

/** The worked examples of the lectures that a bench can show, in the order of the lectures. */
export const presets = setUp(examples);

const mistaken = setUp(wrong);

/** An example by its id, set up on its bench, or one with a mistake to find; null where there is none. */
export const presetOf = (id: string): Preset | null =>
  [...presets, ...mistaken].find(({ example }) => example.id === id) ?? null;
