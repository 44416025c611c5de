import type { Layer } from "../../shapes/stack";
import { readStack } from "../../shapes/text";

/** A layer as lectures write it: window f, stride s, padding p, dilation d, k or cout filters, k or out units. */
export interface Link {
  readonly type: "conv" | "pool" | "flatten" | "dense";
  readonly f?: number;
  readonly s?: number;
  readonly p?: number;
  readonly d?: number;
  readonly k?: number;
  readonly groups?: number;
}

const written = ({ type, f = 1, s = 1, p = 0, d = 1, k = 1, groups = 1 }: Link): string =>
  ({
    conv: `conv${k}f${f}s${s}p${p}d${d}g${groups}`,
    pool: `pool${f}s${s}p${p}`,
    flatten: "flatten",
    dense: `dense${k}`,
  })[type];

/** The layers of a lecture as a stack of the calculator. */
export function stackOf(links: readonly Link[]): readonly Layer[] {
  const read = readStack(links.map(written).join("."));
  if ("problem" in read) throw new Error(`stackOf: layers of an example can be read, got ${read.problem.text}`);
  return read.stack;
}
