declare module "virtual:peak" {
  /** WASM, base64. */
  export const peak: string;
}
