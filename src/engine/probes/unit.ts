import { sizeOf } from "../../math/shape";
import { sumsOf } from "../../experiment/sums";
import type { Scene, Shot } from "./probe";

/** Multiplications, and numbers of one unit, that may go into one look at it. */
const budget = { multiplications: 1e9, numbers: 1_500_000 };

/** At least so many examples are looked at, where there are. */
const fewest = 24;

/** Examples that pass through the network at once. */
const piece = 64;

/** What one unit says to the first validation examples. */
export interface UnitLook {
  readonly key: string;
  readonly unit: number;
  readonly examples: number;
  /** Numbers of one example. */
  readonly cells: number;
  /** `[examples, cells]`. */
  readonly values: Float32Array;
  /** The same before the layer's curve, where it has one. */
  readonly sums: Float32Array | null;
}

/** The index of the inspected layer; −1 where none is inspected or it is gone. */
export function layerOf({ run, focus }: Scene): number {
  const { inspected } = focus;
  const layer = run.network.layers.findIndex(({ spec }) => spec.key === inspected?.key);
  const units = run.network.layers[layer]?.output.at(-1) ?? 0;
  return inspected && inspected.unit < units ? layer : -1;
}

/** What a look at the inspected unit depends on. */
export const askedOfUnit = ({ focus: { inspected } }: Scene): unknown => inspected && [inspected.key, inspected.unit];

/** The newest look of each run: several parts ask. */
const known = new WeakMap<Shot, { readonly version: number; readonly look: UnitLook }>();

/** Looks at the inspected unit over the validation examples, as many as there is time for; null where there is none. */
export async function lookAtUnit(scene: Scene): Promise<UnitLook | null> {
  const { run, focus } = scene;
  const layer = layerOf(scene);
  if (layer < 0 || !focus.inspected) return null;
  const { key, unit } = focus.inspected;
  const last = known.get(run);
  if (last && last.version === run.version() && last.look.key === key && last.look.unit === unit) return last.look;
  const look = { key, unit, ...(await numbersOf(run, layer, unit)) };
  known.set(run, { version: run.version(), look });
  return look;
}

async function numbersOf({ data, network, trainer }: Shot, layer: number, unit: number) {
  const info = network.layers[layer];
  const units = info.output[info.output.length - 1];
  const cells = sizeOf(info.output) / units;
  const { inputs, count } = data.sets.validation;
  const affordable = Math.min(budget.multiplications / Math.max(1, network.multiplications), budget.numbers / cells);
  const examples = Math.min(count, Math.max(fewest, Math.floor(affordable)));
  const bends = (info.values.activation ?? "linear") !== "linear";
  const arrays = bends ? (await trainer.read()).layers[info.spec.key] : [];
  const values = new Float32Array(examples * cells);
  const sums = bends ? new Float32Array(examples * cells) : null;
  for (let from = 0; from < examples; from += piece) {
    const rows = Math.min(piece, examples - from);
    const part = inputs.subarray(from * data.inputSize, (from + rows) * data.inputSize);
    const answers = await trainer.activations(part, rows);
    for (let at = 0; at < rows * cells; at++) values[from * cells + at] = answers[layer][at * units + unit];
    const before = layer === 0 ? part : answers[layer - 1];
    const found = sums && sumsOf(info, unit, before, arrays, rows);
    if (found) sums.set(found, from * cells);
  }
  return { examples, cells, values, sums };
}
