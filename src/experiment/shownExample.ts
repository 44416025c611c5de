export type SetName = "training" | "validation" | "test";

/** Which example is shown: one of the dataset's, one at chosen factors, or one the learner drew. */
export type ShownExample =
  | { readonly kind: "stored"; readonly set: SetName; readonly index: number }
  | { readonly kind: "factors"; readonly factors: readonly number[] }
  | {
      readonly kind: "drawn";
      readonly pixels: readonly number[];
      /** The factors of the example it was drawn on: maps over two factors stay what they were. */
      readonly over?: readonly number[];
    };
