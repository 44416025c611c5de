import { silencedIn } from "../experiment/silenced";
import type { Score } from "../experiment/snapshot";
import type { Run } from "./run";

/** What one unit is worth: the scores over the validation set with it and without it. */
export interface Ablation {
  readonly unit: number;
  readonly whole: Score;
  readonly without: Score;
}

/** Examples in one piece. */
const piece = 128;

interface Sum {
  loss: number;
  right: number | null;
}

const empty = (): Sum => ({ loss: 0, right: 0 });

/**
 * Takes out units one by one, over the validation set piece by piece. Each piece is one `turn` with the run there is
 * then: all that is compared in it is of the same weights. Stops where the layer is gone.
 */
export async function ablate(
  turn: <T>(work: (run: Run) => Promise<T>) => Promise<T>,
  key: string,
  units: readonly number[],
): Promise<readonly Ablation[]> {
  const sums = units.map(() => ({ whole: empty(), without: empty() }));
  let [from, count] = [0, 0];
  do {
    const at = from;
    count = await turn(async (run) => {
      const { data, network, trainer } = run;
      const { validation } = data.sets;
      const layer = network.layers.findIndex(({ spec }) => spec.key === key);
      if (layer < 0) return 0;
      const part = validation.slice(at, Math.min(validation.count, at + piece));
      const scored = async (silent: readonly number[]) => trainer.evaluate(part, { layer, units: silent });
      const silent = silencedIn(network.layers[layer]);
      const usual = units.some((unit) => !silent.includes(unit)) ? await scored(silent) : null;
      for (const [place, unit] of units.entries()) {
        const others = silent.filter((each) => each !== unit);
        add(sums[place].whole, usual && others.length === silent.length ? usual : await scored(others), part.count);
        add(sums[place].without, await scored([...others, unit]), part.count);
      }
      return validation.count;
    });
    from += piece;
  } while (from < count);
  if (count === 0) return [];
  return units.map((unit, place) => ({
    unit,
    whole: meanOf(sums[place].whole, count),
    without: meanOf(sums[place].without, count),
  }));
}

function add(sum: Sum, { loss, accuracy }: Score, count: number): void {
  sum.loss += loss * count;
  sum.right = sum.right === null || accuracy === null ? null : sum.right + Math.round(accuracy * count);
}

const meanOf = ({ loss, right }: Sum, count: number): Score => ({
  loss: loss / count,
  accuracy: right === null ? null : right / count,
});
