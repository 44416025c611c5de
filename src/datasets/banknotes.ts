import { streamOf, type Stream } from "../math/random";
import type { Dataset } from "./dataset";
import { standardiseColumns } from "./standardise";
import { columnSetting, tableOf, type TableColumn } from "./tables";

const columns: readonly TableColumn[] = [
  { name: "variance", label: "variance", min: -8, max: 8 },
  { name: "skewness", label: "skewness", min: -16, max: 16 },
  { name: "curtosis", label: "curtosis", min: -8, max: 20 },
  { name: "entropy", label: "entropy", min: -10, max: 4 },
];

const settings = { inputs: columnSetting(columns), standardise: standardiseColumns };

/** Mean and deviation of each value, for genuine notes and for counterfeit ones. */
const kinds = [
  { mean: [2.28, 4.26, 0.8, -1.15], deviation: [2.02, 5.14, 3.24, 2.13] },
  { mean: [-1.87, -0.99, 2.15, -1.25], deviation: [1.88, 5.4, 5.26, 2.07] },
] as const;

const share = { counterfeit: 610, of: 1372 };

/** Counterfeit notes are on the positive side of this plane and genuine ones on the other. */
const lean = ([variance, skewness, curtosis, entropy]: readonly number[]) =>
  7.32 - 7.86 * variance - 4.19 * skewness - 5.29 * curtosis - 0.61 * entropy;

/** How clearly a note is on its side at least: so that a small network gets nearly all right, as with the known table. */
const margin = 0.5;

/** Four values that hang together as those of notes do: skewness against curtosis and entropy. */
function measured(chance: Stream, attempt: number, { mean, deviation }: (typeof kinds)[number]): readonly number[] {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((place) => chance.normal(4 * attempt + place));
  const drawn = [first, second, -0.8 * second + 0.6 * third, -0.55 * second + 0.3 * third + 0.78 * fourth];
  return drawn.map((value, place) => mean[place] + deviation[place] * value);
}

/** How many of the first rows are counterfeit. */
const counterfeitIn = (rows: number) => Math.floor((rows * share.counterfeit) / share.of);

const inside = (values: readonly number[]) =>
  values.every((value, place) => value >= columns[place].min && value <= columns[place].max);

function note(seed: number, example: number, counterfeit: boolean): readonly number[] {
  const chance = streamOf(seed, "banknote", example);
  for (let attempt = 0; ; attempt++) {
    const values = measured(chance, attempt, kinds[counterfeit ? 1 : 0]);
    const side = counterfeit ? lean(values) : -lean(values);
    if (inside(values) && side > margin) return values;
  }
}

/**
 * Four values measured on the picture of each banknote, as a table of the shape and the statistics of the one known from
 * courses (Lohweg, "Banknote authentication", UCI 2013): 1 372 rows, 610 of them counterfeit. The rows are made up.
 */
export const banknotes: Dataset<typeof settings> = {
  ...tableOf(columns),
  label: "Banknotes, generated",
  summary: "Tell genuine banknotes from counterfeit ones by four measured values. The rows are made up here.",
  settings,
  count: { default: share.of, max: 10_000 },
  classes: () => ["genuine", "counterfeit"],
  draw(seed, count) {
    const factors = new Float32Array(4 * count);
    const labels = new Float32Array(count);
    for (let example = 0; example < count; example++) {
      labels[example] = counterfeitIn(example + 1) - counterfeitIn(example);
      factors.set(note(seed, example, labels[example] === 1), 4 * example);
    }
    return { factors, labels };
  },
};
