import type { Dataset } from "../datasets/dataset";
import { streamOf } from "../math/random";
import type { Range, Values } from "../settings";

/** Examples dealt out to the sets: training first, then validation, then test. */
interface Dealt {
  /** `[count, factors]` */
  readonly factors: Float32Array;
  readonly labels: Float32Array;
  readonly training: number;
  /** Training and validation together. */
  readonly opened: number;
}

/** The same ranges with every value as likely as any other. */
const evenly = ({ settings }: Dataset, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      settings[name]?.control.kind === "range" ? [name, (value as Range).slice(0, 2)] : [name, value],
    ),
  );

/**
 * Draws the test once more, in place, from the same ranges but evenly, where that is asked for; `order` says which example
 * was dealt to which place.
 */
export function drawTestEvenly(
  { factors, labels, opened }: Dealt,
  order: Uint32Array,
  dataset: Dataset,
  values: Values,
  seed: number,
): void {
  if (values.shift !== "even") return;
  const width = dataset.factors.length;
  const even = dataset.draw(seed, labels.length, evenly(dataset, values));
  for (let row = opened; row < labels.length; row++) {
    const from = order[row];
    if (from >= even.labels.length) continue;
    factors.set(even.factors.subarray(from * width, (from + 1) * width), row * width);
    labels[row] = even.labels[from];
  }
}

/**
 * Mixes in what hangs on the set an example is in, in place: training labels of chance, marks that give the class away but
 * in the test, and a test of another kind.
 */
export function mixIn(
  { factors, labels, training, opened }: Dealt,
  dataset: Dataset,
  values: Values,
  seed: number,
): void {
  const classes = dataset.classes(values).length;
  const width = dataset.factors.length;
  const column = (name: string) => dataset.factors.findIndex((factor) => factor.name === name);
  const [mark, shifted] = [column("mark"), column("shifted")];
  const [cue, noise] = [Number(values.cue ?? 0) / 100, Number(values.labelNoise ?? 0) / 100];
  const chance = { cue: streamOf(seed, "cue", 0), noise: streamOf(seed, "label noise", 0) };
  if (mark < 0 && noise === 0) return;
  for (let row = 0; row < labels.length; row++) {
    if (mark >= 0 && cue > 0) {
      const tells = row < opened && chance.cue.uniform(2 * row) < cue;
      factors[row * width + mark] = 1 + (tells ? labels[row] : chance.cue.integer(2 * row + 1, classes));
    }
    if (shifted >= 0) factors[row * width + shifted] = row >= opened ? 1 : 0;
    if (row < training && classes > 0 && chance.noise.uniform(2 * row) < noise)
      labels[row] = chance.noise.integer(2 * row + 1, classes);
  }
}
