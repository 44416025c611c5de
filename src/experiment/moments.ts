/** A unit with its weights at two moments, as cells `[rows, columns]`: the slices of a kernel stand side by side. */
export interface MovedUnit {
  readonly key: string;
  readonly unit: number;
  /** How far its weights went, as a share of how large they were. */
  readonly moved: number;
  readonly rows: number;
  readonly columns: number;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

/** Examples of which the network thinks otherwise than before: how many, and the first of them. */
export interface Flips {
  readonly count: number;
  readonly indices: readonly number[];
  /** `[indices.length, ...inputShape]` */
  readonly inputs: Float32Array;
  readonly labels: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
}

export type Fate = "always" | "learned" | "forgotten" | "never";

/** Examples with what they are taken for now, and whether they were right at each moment, `[indices, steps]`. */
export interface Course {
  readonly indices: readonly number[];
  readonly inputs: Float32Array;
  readonly labels: Float32Array;
  readonly predicted: Float32Array;
  readonly right: Uint8Array;
}

/** What became of units and examples between two moments. */
export interface Changed {
  readonly from: number;
  readonly to: number;
  readonly units: readonly MovedUnit[];
  /** Null for a regression, which is never simply right. */
  readonly flips: { readonly examples: number; readonly better: Flips; readonly worse: Flips } | null;
}
