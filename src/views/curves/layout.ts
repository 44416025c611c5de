import { line, scaleLinear, scaleLog, ticks, type ScaleContinuousNumeric } from "d3";
import type { Parts } from "../../experiment/snapshot";

/** What the curves measure. */
export type Quantity = "loss" | "accuracy";

/** The rectangle that curves are drawn in, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A number that a logarithmic axis can show. */
const showable = (value: number): boolean => Number.isFinite(value) && value > 0;

/** Ends of a time axis in epochs: round, with room to the right of `epoch`, so that the future is seen as empty. */
export function lastEpoch(epoch: number): number {
  const needed = Math.max(1, epoch * 1.08);
  const power = 10 ** Math.floor(Math.log10(needed));
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((digit) => digit * power >= needed) ?? 10) * power;
}

/** The lowest and the highest value of all curves; for losses only those a logarithmic axis can show. */
export function extentOf(curves: readonly ArrayLike<number>[]): readonly [number, number] | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const curve of curves) {
    for (const value of Array.from(curve)) {
      if (!showable(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? [low, high] : null;
}

export type Scale = ScaleContinuousNumeric<number, number>;

/** Value → y. Losses on a logarithmic axis over at least one decade, accuracies from 0 to 1. */
export function heightScale(quantity: Quantity, extent: readonly [number, number] | null, box: Box): Scale {
  const range = [box.top + box.height, box.top];
  // The mark at 100 % stays clear of the axis's name.
  if (quantity === "accuracy") return scaleLinear([0, 1], [range[0], range[1] + 8]);
  const [low, high] = extent ?? [0.1, 1];
  const top = Math.max(high, low * 2) * 1.1;
  return scaleLog([Math.max(1e-9, Math.min(low * 0.9, top / 10)), top], range).clamp(true);
}

/** Where the value axis is marked: decades, halves and fifths of them where there are fewer than two; or quarters. */
export function heightTicks(quantity: Quantity, scale: Scale): readonly number[] {
  const [low, high] = scale.domain();
  if (quantity === "accuracy") return [0, 0.5, 1];
  const within = (digits: readonly number[]) => {
    const marks: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const digit of digits) marks.push(Number(`${digit}e${power}`));
    }
    return marks.filter((mark) => mark >= low && mark <= high);
  };
  const decades = within([1]);
  if (decades.length > 4) return decades.filter((_, index) => index % Math.ceil(decades.length / 4) === 0);
  if (decades.length > 1) return decades;
  return [within([1, 5]), within([1, 2, 5])].find((marks) => marks.length > 1) ?? decades;
}

const isDecade = (mark: number): boolean => Number.isInteger(Math.log10(mark));

/** Of some marks those whose names don't touch: decades first, at least `room` px apart and below `top`. */
export function namedMarks(
  marks: readonly number[],
  height: (value: number) => number,
  room: number,
  top: number,
): readonly number[] {
  const named: number[] = [];
  for (const mark of marks.toSorted((a, b) => Number(isDecade(b)) - Number(isDecade(a)))) {
    const y = height(mark);
    if (y >= top && named.every((other) => Math.abs(height(other) - y) >= room)) named.push(mark);
  }
  return named;
}

/** Epochs to write under the time axis, so many that about `room` px stay for each. */
export const epochTicks = (last: number, width: number, room = 64): readonly number[] =>
  ticks(0, last, Math.max(1, Math.min(8, width / room)));

/** An SVG path through the places that can be shown; a gap where one can't. */
export function pathOf(
  steps: ArrayLike<number>,
  values: ArrayLike<number>,
  across: (step: number) => number,
  height: Scale,
  quantity: Quantity,
): string {
  const defined = (index: number) =>
    Number.isFinite(values[index]) && (quantity === "accuracy" || values[index] >= 0) && Number.isFinite(steps[index]);
  const draw = line<number>()
    .defined(defined)
    .x((index) => across(steps[index]))
    .y((index) => height(quantity === "loss" ? Math.max(values[index], Number.MIN_VALUE) : values[index]))
    .digits(1);
  return draw(Array.from({ length: Math.min(steps.length, values.length) }, (_, index) => index)) ?? "";
}

/** The curves of one quantity over the scored steps. */
export function scoresOf(history: Parts["history"], quantity: Quantity) {
  const { scores } = history;
  return quantity === "loss"
    ? { steps: scores.step, training: scores.training, validation: scores.validation }
    : { steps: scores.step, training: scores.trainingAccuracy, validation: scores.validationAccuracy };
}

/** The last number of a curve that is one. */
export function lastOf(values: ArrayLike<number>): number | null {
  for (let index = values.length - 1; index >= 0; index--) if (Number.isFinite(values[index])) return values[index];
  return null;
}

/** Two labels that want to stand at `a` and `b`, moved apart to at least `room` px and kept between `top` and `foot`. */
export function apart(a: number, b: number, room: number, top: number, foot: number): readonly [number, number] {
  const inside = (y: number) => Math.min(foot, Math.max(top, y));
  const [upper, lower] = a <= b ? [a, b] : [b, a];
  const middle = Math.min(foot - room / 2, Math.max(top + room / 2, (upper + lower) / 2));
  const close = lower - upper < room;
  const [high, low] = close ? [middle - room / 2, middle + room / 2] : [inside(upper), inside(lower)];
  return a <= b ? [high, low] : [low, high];
}

/** The height nearest to `y` that is at least `room` px from all of `taken`, kept between `top` and `foot` while there is room. */
export function clearOf(y: number, taken: readonly number[], room: number, top: number, foot: number): number {
  const within = Math.min(foot, Math.max(top, y));
  const free = [within, ...taken.flatMap((at) => [at - room, at + room])]
    .filter((at) => taken.every((other) => Math.abs(at - other) >= room))
    .toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y));
  return free.find((at) => at >= top && at <= foot) ?? free[0];
}
