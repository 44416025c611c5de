/** What a contender is made from; the engine names one file beside the others. */
export interface Entry {
  readonly engine: "fused" | "varied" | "graph" | "convnetjs" | "stock" | "peak" | "gemm";
  readonly net: string;
  readonly backend?: string;
  readonly optimizer?: string;
}

/** Something that can be timed. */
export interface Contender {
  /** What one step counts for: examples, or floating-point operations. */
  readonly work: number;
  /** Makes about so many steps; answers how many it made. */
  run(steps: number): Promise<number>;
}

/** Time that some work took. */
export interface Timed {
  readonly work: number;
  readonly ms: number;
}
