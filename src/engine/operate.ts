import { message } from "../locales/message";
import type { TrainerState } from "./trainer";

/** Numbers written into one array of parameters of a layer: places in it, row-major, with what is to stand there. */
export interface WeightChange {
  readonly key: string;
  readonly name: string;
  readonly values: readonly (readonly [index: number, value: number])[];
}

/**
 * The state with parameters written by hand, and the changes that take it back. Slots stay, so that learning goes on as
 * it was. Throws a sentence where a number is none, as 32-bit numbers go, or where there is no such place.
 */
export function operated(
  state: TrainerState,
  changes: readonly WeightChange[],
): { state: TrainerState; undo: readonly WeightChange[] } {
  const layers: Record<string, TrainerState["layers"][string]> = { ...state.layers };
  const undo: WeightChange[] = [];
  for (const { key, name, values } of changes) {
    const array = layers[key]?.find((each) => each.name === name);
    if (!array) throw message("These weights are not there any more.");
    const written = array.values.slice();
    const before = values.map(([index, value]): readonly [number, number] => {
      if (!Number.isFinite(Math.fround(value))) throw message("A weight must be a number of ordinary size.");
      if (!(index >= 0 && index < written.length)) throw message("These weights are not there any more.");
      const old = written[index];
      written[index] = value;
      return [index, old];
    });
    layers[key] = layers[key].map((each) => (each === array ? { ...array, values: written } : each));
    undo.unshift({ key, name, values: before.toReversed() });
  }
  return { state: { ...state, layers }, undo };
}
