import type { CheckedWeight, LossSlice } from "../experiment/trace";
import type { ExactLoss, WeightPlace } from "./exact/exact";

/** Where the loss is measured beside a weight, as a share of it and at least. */
const step = 1e-6;

/** Most weights of one check, and values of one slice. */
const [mostChecked, mostValues] = [64, 128];

/** Slopes smaller than this are compared as if they were so large: single precision tells them no better. */
const least = 1e-6;

/** Slopes to both sides of a weight that differ by more than this share are those of a kink. */
const bend = 1e-4;

/** The loss of a batch, and the gradient of an array of weights to compare. */
export interface Exact {
  readonly loss: ExactLoss;
  readonly gradient: Float32Array;
  readonly place: (index: number) => WeightPlace;
}

/** Lets a piece of work have its turn. */
export type Take = <T>(work: () => Promise<T> | T) => Promise<T>;

/** Measures the slope along some weights, a turn for each; all by the weights that there were at first. */
export async function check(
  take: Take,
  exact: () => Promise<Exact>,
  indices: readonly number[],
): Promise<readonly CheckedWeight[]> {
  const measured = await take(exact);
  const found: CheckedWeight[] = [];
  for (const index of indices.slice(0, mostChecked)) found.push(await take(() => checkedAt(measured, index)));
  return found;
}

/** Compares the slope that going back gives with one that is measured by two values of the weight. */
function checkedAt({ loss, gradient, place }: Exact, index: number): CheckedWeight {
  const at = place(index);
  const weight = loss.weight(at);
  const by = step * Math.max(1, Math.abs(weight));
  const [before, behind] = [loss.at(at, weight - by), loss.at(at, weight + by)];
  const measured = (behind - before) / (2 * by);
  const [left, right] = [(loss.now - before) / by, (behind - loss.now) / by];
  const largest = Math.max(Math.abs(measured), Math.abs(gradient[at.index]), least);
  return {
    index: at.index,
    gradient: gradient[at.index],
    measured,
    apart: Math.abs(gradient[at.index] - measured) / largest,
    kink: Math.abs(right - left) > bend * Math.max(Math.abs(left), Math.abs(right)),
  };
}

/** The loss as one weight takes one value after the other, a turn for each. */
export async function slice(
  take: Take,
  exact: () => Promise<Exact>,
  index: number,
  values: readonly number[],
): Promise<LossSlice> {
  const { loss, place } = await take(exact);
  const losses: number[] = [];
  const asked = values.slice(0, mostValues);
  for (const value of asked) losses.push(await take(() => loss.at(place(index), value)));
  return { values: Float64Array.from(asked), losses: Float64Array.from(losses) };
}
