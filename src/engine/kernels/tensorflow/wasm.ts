import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import type { KernelFunc, TensorInfo } from "@tensorflow/tfjs-core";

/** Sizes of a picture batch `[batch, h, w, channels]` or of a kernel `[kh, kw, in, out]`. */
export type FourSides = [number, number, number, number];

/** A kernel of TensorFlow.js's WASM backend: inputs by name, and the settings of the operation as TF.js passes them. */
export type WasmKernel<Inputs extends string, Attributes> = (given: {
  inputs: Readonly<Record<Inputs, TensorInfo>>;
  attrs: Attributes;
  backend: BackendWasm;
}) => TensorInfo;

/** The same for TF.js, whose own type knows nothing of the names. */
export const asKernel = <Inputs extends string, Attributes>(kernel: WasmKernel<Inputs, Attributes>): KernelFunc =>
  kernel as unknown as KernelFunc;

/** The numbers of a float tensor on the WASM heap; valid until the heap grows, so allocate outputs first. */
export const floats = (backend: BackendWasm, tensor: TensorInfo): Float32Array =>
  backend.typedArrayFromHeap(tensor) as Float32Array;
