import { exp, log } from "../../src/math/elementary";
import { problemOf } from "../engine/networks";
import { each, movedBack, movedLast, reshaped } from "./arrays";
import { countOf, type Numbers } from "../engine/reference";
import type { Engine } from "./engine";

/** Logits side by side: one row along the axis of the classes, `[count, classes]`. */
export interface Rows {
  readonly rows: Numbers;
  /** Answers `[count, classes]` in the shape the logits had. */
  readonly back: (answers: Numbers) => Numbers;
}

/** Lays an array out in rows along one of its axes. */
export function rowsAlong(array: Numbers, axis: number): Rows {
  const moved = movedLast(array, axis);
  const classes = array.shape[axis];
  const rows = reshaped(moved, [countOf(array.shape) / classes, classes]);
  return { rows, back: (answers) => movedBack(reshaped(answers, moved.shape), axis) };
}

/** log(e^x / Σ e^x) along each row, shifted by the largest so that nothing overflows. */
export function logSoftmax(rows: Numbers): Numbers {
  const [count, classes] = rows.shape;
  const totals = Array.from({ length: count }, (_, row) => {
    const own = rows.values.subarray(row * classes, (row + 1) * classes);
    const top = own.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return top + log(own.reduce((sum, value) => sum + exp(value - top), 0));
  });
  return each(rows, (value, place) => value - totals[Math.floor(place / classes)]);
}

/** A trainer of a network that hands its inputs on, so that they are the logits of its loss. */
function trainerOf(engine: Engine, classes: number) {
  const { network, experiment } = problemOf({ input: [classes], layers: [["activation", { function: "linear" }]] });
  return engine.trainer(network, experiment, { step: 0, layers: {}, slots: {} });
}

/** What the engine makes of logits in a classification: their softmax. */
export async function softmaxBy(engine: Engine, { shape, values }: Numbers): Promise<Numbers> {
  const trainer = await trainerOf(engine, shape[1]);
  const answers = await trainer.predict(Float32Array.from(values), shape[0]);
  trainer.dispose();
  return { shape, values: Float64Array.from(answers) };
}

/** The engine's cross-entropy of single rows with labels, `[row, label]` each. */
export async function lossesBy(engine: Engine, rows: Numbers, pairs: readonly (readonly [number, number])[]) {
  const [, classes] = rows.shape;
  const trainer = await trainerOf(engine, classes);
  const losses: number[] = [];
  for (const [row, label] of pairs) {
    const inputs = Float32Array.from(rows.values.subarray(row * classes, (row + 1) * classes));
    losses.push(await trainer.step({ count: 1, inputs, labels: Float32Array.of(label) }, 1));
  }
  trainer.dispose();
  return losses;
}

/** The engine's logarithms of the softmax: what it would lose by each class. */
export async function logSoftmaxBy(engine: Engine, rows: Numbers): Promise<Numbers> {
  const [, classes] = rows.shape;
  const pairs = Array.from(rows.values, (_, place) => [Math.floor(place / classes), place % classes] as const);
  return { ...rows, values: Float64Array.from(await lossesBy(engine, rows, pairs), (loss) => -loss) };
}
