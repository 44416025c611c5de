/** What the network says: the class it finds likeliest, and how likely, 0…1. */
export interface Answer {
  /** −1 where the network gives no number (any more). */
  readonly index: number;
  readonly probability: number;
}

const none: Answer = { index: -1, probability: 0 };

/**
 * Reads one row of outputs, the numbers `at … at + count − 1`: softmax, or for `count` 1 the sigmoid of the second of
 * two classes.
 */
export function answerAt(outputs: ArrayLike<number>, at: number, count: number): Answer {
  if (count === 1) {
    const second = outputs[at];
    if (!Number.isFinite(second)) return none;
    return second > 0.5 ? { index: 1, probability: second } : { index: 0, probability: 1 - second };
  }
  let best = 0;
  for (let index = 1; index < count; index++) if (outputs[at + index] > outputs[at + best]) best = index;
  const probability = outputs[at + best];
  return Number.isFinite(probability) ? { index: best, probability } : none;
}

/** The probability of every class from one row of outputs. */
export function probabilitiesOf(outputs: ArrayLike<number>): readonly number[] {
  return outputs.length === 1 ? [1 - outputs[0], outputs[0]] : Array.from(outputs);
}

/** Answers at every cell of a map, row-major, row 0 on top. */
export interface AnswerMap {
  readonly side: number;
  /** −1 where there is no answer. */
  readonly classes: Int16Array;
  readonly sure: Float32Array;
}

/** What the network says at every cell of `values`, `[side, side, outputs]`. */
export function answerMap(values: ArrayLike<number>, side: number, outputs: number): AnswerMap {
  const classes = new Int16Array(side * side);
  const sure = new Float32Array(side * side);
  for (let cell = 0; cell < classes.length; cell++) {
    const { index, probability } = answerAt(values, cell * outputs, outputs);
    classes[cell] = index;
    sure[cell] = probability;
  }
  return { side, classes, sure };
}
