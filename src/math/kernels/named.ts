import type { Message } from "../../locales/message";
import type { Kernel2d } from "../kernel2d";

/** How results are shown: by sign, by size, or cut to what a picture can hold. */
type Display = "signed" | "absolute" | "clipped";

/** A kernel with a name. */
export interface NamedKernel {
  readonly id: string;
  readonly label: Message;
  /** What it does to a picture, in a sentence. */
  readonly summary: Message;
  readonly kernel: Kernel2d;
  readonly display: Display;
  /** Where its answer is below and above zero. */
  readonly ends?: readonly [below: Message, above: Message];
}
