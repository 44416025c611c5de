declare module "virtual:kernels" {
  /** WASM with SIMD, base64: bitwise the same everywhere. */
  export const plain: string;
  /** WASM with relaxed SIMD, base64: fused multiply-add where the processor has it. */
  export const relaxed: string;
}
