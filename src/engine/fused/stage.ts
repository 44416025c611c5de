import type { LayerInfo } from "../../experiment/network";
import type { Kernels, Pointer } from "../kernels/kernels";

/** The arrays of one layer: parameters, their gradients and the optimiser's slots, each array 16-byte aligned. */
export interface Arena {
  /** Where each array lies; `weights`, `gradients` and every slot share the layout. */
  readonly offsets: Readonly<Record<string, { readonly at: number; readonly count: number }>>;
  readonly weights: Pointer;
  readonly gradients: Pointer;
  /** Floats of one block, a multiple of four. */
  readonly count: number;
}

/** What one pass through the plan is told. */
export interface Pass {
  readonly count: number;
  readonly training: boolean;
  /** Draws in [0, 1) of a layer for this step. */
  uniform(layer: number, count: number): Float32Array;
}

/** One layer of the plan, its buffers laid out for `capacity` examples. */
export interface Stage {
  /** The layer's answer, `[count, ...output]`. */
  readonly output: Pointer;
  /** Where the gradient of the answer arrives; may be overwritten by `backward`. */
  readonly gradient: Pointer;
  forward(pass: Pass): void;
  /** Adds to the parameters' gradients; writes the gradient of the input unless the stage was given none to write to. */
  backward(pass: Pass): void;
}

/** What a stage is made from. */
export interface StageOptions {
  readonly kernels: Kernels;
  readonly layer: LayerInfo;
  readonly index: number;
  readonly capacity: number;
  readonly arena: Arena;
  readonly input: Pointer;
  /** 0 for the first layer: nobody needs the gradient of the examples. */
  readonly inputGradient: Pointer;
  /** Scratch memory that all stages share, at least `scratchOf` floats. */
  readonly scratch: Pointer;
}

/** Place of a parameter array and of its gradient. */
export function place(arena: Arena, name: string): { weight: Pointer; gradient: Pointer } {
  const { at } = arena.offsets[name];
  return { weight: arena.weights + 4 * at, gradient: arena.gradients + 4 * at };
}

/** Allocates the answer of a stage and its gradient. */
export function answers({ kernels, layer, capacity }: StageOptions): {
  size: number;
  output: Pointer;
  gradient: Pointer;
} {
  const size = layer.output.reduce((product, side) => product * side, 1);
  return { size, output: kernels.allocate(capacity * size), gradient: kernels.allocate(capacity * size) };
}
