import { defaultsOf } from "../../settings";
import { kindOf, type KindId } from "./kinds";
import type { Layer } from "./stack";

type Stack = readonly Layer[];

/** A layer of a kind as it usually is. */
const usualLayer = (kind: KindId): Layer => ({ kind, values: defaultsOf(kindOf(kind).settings) });

/** The stack with another layer behind number `at`. */
export const added = (stack: Stack, at: number, kind: KindId): Stack => stack.toSpliced(at + 1, 0, usualLayer(kind));

/** The stack with one more of layer `at` behind it. */
export const repeatedAt = (stack: Stack, at: number): Stack => stack.toSpliced(at + 1, 0, stack[at]);

export const removed = (stack: Stack, at: number): Stack => stack.toSpliced(at, 1);

/** The stack with layer `at` moved by one place. */
export function moved(stack: Stack, at: number, by: -1 | 1): Stack {
  const to = at + by;
  return to < 0 || to >= stack.length ? stack : stack.with(at, stack[to]).with(to, stack[at]);
}

/** The stack with one value of layer `at` changed. A pooling window that moved by its own size goes on doing so. */
export function changed(stack: Stack, at: number, name: string, value: unknown): Stack {
  const { kind, values } = stack[at];
  const follows = kind === "pool" && name === "window" && String(values.stride) === String(values.window);
  return stack.with(at, { kind, values: { ...values, [name]: value, ...(follows ? { stride: value } : {}) } });
}
