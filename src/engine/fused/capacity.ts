import type { Network } from "../../experiment/network";
import { sizeOf } from "../../math/shape";

/** Examples of a pass when nothing is learned from them. */
const slice = 64;

/** Numbers that such a pass may hold. */
const roomy = 4_000_000;

/** Examples of the largest pass: the batch, which learns as a whole, and as many as fit when nothing is learned. */
export function capacityFor({ inputShape, layers }: Network, batch: number): number {
  const each = layers.reduce((sum, { output }) => sum + sizeOf(output), sizeOf(inputShape));
  return Math.max(batch, Math.min(slice, Math.floor(roomy / each)), 1);
}
