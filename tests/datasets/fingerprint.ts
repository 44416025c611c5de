import { createHash } from "node:crypto";

/** A short text that changes with every bit of the arrays. */
export function fingerprint(...arrays: readonly Float32Array[]): string {
  const hash = createHash("sha256");
  for (const { buffer, byteOffset, byteLength } of arrays) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest("hex").slice(0, 16);
}
