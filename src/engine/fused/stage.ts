import type { LayerInfo } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import type { Kernels, Pointer } from "../kernels/kernels";
import type { Mute } from "../trainer";

/** Where a parameter array lies, and where its gradient is added up. */
export interface Parameter {
  readonly weight: Pointer;
  readonly gradient: Pointer;
}

/** Chance of a pass that learns. */
export interface Learning {
  readonly seed: number;
  /** Counts updates from 1. */
  readonly step: number;
  /** Place of the first example in its batch: examples learned one by one drop what they drop in the whole batch. */
  readonly first: number;
}

/** What one forward pass is told; without `learning`, dropout is off and batch normalisation uses what it remembers. */
export interface Pass {
  readonly count: number;
  readonly learning?: Learning;
  /** Units that are silent in this pass; else those that the layers say. */
  readonly mute?: Mute;
}

/** One layer of the plan, its buffers laid out for `capacity` examples. */
export interface Stage {
  /** The layer's answer, `[count, ...output]`. */
  readonly output: Pointer;
  /** Where the gradient of the answer arrives; may be overwritten by `backward`. */
  readonly gradient: Pointer;
  forward(pass: Pass): void;
  /**
   * After a forward pass of `count` examples: adds to the parameters' gradients, and writes the gradient of
   * the input unless the stage was given none to write to.
   */
  backward(count: number): void;
}

/** What a stage is made from. */
export interface StageOptions {
  readonly kernels: Kernels;
  readonly layer: LayerInfo;
  readonly index: number;
  readonly capacity: number;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly input: Pointer;
  /** 0 where no layer before this one has parameters: nobody needs the gradient of the examples. */
  readonly inputGradient: Pointer;
  /** Scratch memory that all stages share, for `gemm`. */
  readonly scratch: Pointer;
}

/** Allocates the answer of a stage and its gradient; `size` is that of one example's answer. */
export function answers({ kernels, layer, capacity }: StageOptions): {
  size: number;
  output: Pointer;
  gradient: Pointer;
} {
  const size = sizeOf(layer.output);
  return { size, output: kernels.allocate(capacity * size), gradient: kernels.allocate(capacity * size) };
}
