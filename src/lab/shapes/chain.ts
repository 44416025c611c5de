import { isMessage, type Message } from "../../locales/message";
import type { Shape } from "../../math/shape";
import { kindOf } from "./kinds";
import type { Layer } from "./stack";

/** The same layer again and again. */
export interface Chain {
  /** The input, then every output, for as long as the layer fits; cut where it would never end. */
  readonly shapes: readonly Shape[];
  /** Why it fits no more; null where the picture no longer shrinks, so that it fits for ever. */
  readonly refusal: Message | null;
}

/** Stacks a layer on itself until it refuses. A layer that doesn't shrink what arrives would never refuse. */
export function repeated(input: Shape, { kind, values }: Layer): Chain {
  const shapes: Shape[] = [input];
  for (;;) {
    const before = shapes[shapes.length - 1];
    const after = kindOf(kind).outputShape(before, values);
    if (isMessage(after)) return { shapes, refusal: after };
    shapes.push(after);
    if (after.length !== 3 || (after[0] >= before[0] && after[1] >= before[1])) return { shapes, refusal: null };
  }
}
