import type { Scene } from "./probe";

/** The example that is looked at. */
export interface Shown {
  /** `[...inputShape]`. */
  readonly input: Float32Array;
  readonly label: number | null;
  readonly factors: Float32Array | null;
}

/** Finds the shown example: a stored one of its set (the test set only when unsealed), one at factors, or a drawn one. */
export function shownOf({ run, focus, peeks }: Pick<Scene, "run" | "focus" | "peeks">): Shown {
  const { data } = run;
  const { example } = focus;
  if (example.kind === "drawn") {
    const input = new Float32Array(data.inputSize);
    input.set(example.pixels.slice(0, data.inputSize));
    return { input, label: null, factors: null };
  }
  if (example.kind === "factors" && example.factors.length === data.factorCount) {
    const factors = Float32Array.from(example.factors);
    return { input: data.dataset.inputs(factors, data.values), label: null, factors };
  }
  const wanted = example.kind === "stored" ? example : { set: "validation" as const, index: 0 };
  const set = data.sets[wanted.set === "test" && peeks === 0 ? "validation" : wanted.set];
  const index = Math.min(Math.max(0, wanted.index), set.count - 1);
  const factors = set.factors.subarray(index * data.factorCount, (index + 1) * data.factorCount);
  const drawn = factors[data.dataset.factors.findIndex(({ name }) => name === "drawing")] > 0;
  return {
    input: set.slice(index, index + 1).inputs,
    label: set.labels[index],
    // A drawing that was kept has none of its own.
    factors: drawn ? null : factors,
  };
}
