import type { Scene } from "./probe";

/** The example that is looked at. */
export interface Shown {
  /** What the network is given, `[...inputShape]`. */
  readonly input: Float32Array;
  /** The same as it is shown: before it was standardised. */
  readonly picture: Float32Array;
  readonly label: number | null;
  readonly factors: Float32Array | null;
}

/** Finds the shown example: a stored one of its set (the test set only when unsealed), one at factors, or a drawn one. */
export function shownOf({ run, focus, peeks }: Pick<Scene, "run" | "focus" | "peeks">): Shown {
  const { data } = run;
  const { example } = focus;
  if (example.kind === "drawn") {
    const picture = new Float32Array(data.inputSize);
    picture.set(example.pixels.slice(0, data.inputSize));
    return { input: data.given(picture), picture, label: null, factors: null };
  }
  if (example.kind === "factors" && example.factors.length === data.factorCount) {
    const factors = Float32Array.from(example.factors);
    const input = data.dataset.inputs(factors, data.values);
    return { input, picture: data.seen(input, "training"), label: null, factors };
  }
  const wanted = example.kind === "stored" ? example : { set: "validation" as const, index: 0 };
  const name = wanted.set === "test" && peeks === 0 ? "validation" : wanted.set;
  const set = data.sets[name];
  const index = Math.min(Math.max(0, wanted.index), set.count - 1);
  const factors = set.factors.subarray(index * data.factorCount, (index + 1) * data.factorCount);
  const drawn = factors[data.dataset.factors.findIndex(({ name }) => name === "drawing")] > 0;
  const input = set.slice(index, index + 1).inputs;
  return {
    input,
    picture: data.seen(input, name),
    label: set.labels[index],
    // A drawing that was kept has none of its own.
    factors: drawn ? null : factors,
  };
}
