import type { Network } from "../experiment/network";

/** A network of more multiplications for one example is large: what many examples take would hold up everything else. */
const most = 5e6;

/** Multiplications after which calls should get in between. */
const stretch = 2e9;

type Size = Pick<Network, "multiplications">;

/** Whether a network is so large that looks at many examples are taken piece by piece, and its maps are seen first. */
export const isLarge = ({ multiplications }: Size): boolean => multiplications > most;

/** How many of at most `wanted` examples pass through a network in one piece. */
export const pieceFor = ({ multiplications }: Size, wanted: number): number =>
  Math.max(1, Math.min(wanted, Math.floor(stretch / Math.max(1, multiplications))));
