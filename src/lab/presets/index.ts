import examples from "./examples.json";
import { conv2d } from "./ops/conv2d";
import { convLayer } from "./ops/convLayer";
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
  avgPool,
  conv2d,
  convLayer,
  coverageMap,
  kernelCompose,
  kernelStats,
  kernelSum,
  maxPool,
  peaks: conv2d,
  poolCompare: maxPool,
  terms,
};

/** The worked examples of the lectures that a bench can show, in the order of the lectures. */
export const presets: readonly Preset[] = (examples as readonly Example[]).flatMap((example) => {
  const set = Object.hasOwn(ops, example.op) ? ops[example.op](example) : null;
  return set ? [{ example, ...set }] : [];
});

/** An example by its id, set up on its bench; null where there is none. */
export const presetOf = (id: string): Preset | null => presets.find(({ example }) => example.id === id) ?? null;
