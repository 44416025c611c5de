import type { Message } from "../../locales/message";
import type { Easel } from "./easel";

/** A picture drawn by code, the same every time, at any size. */
export interface Scene {
  readonly label: Message;
  /** What is to be seen, in a sentence. */
  readonly summary: Message;
  /** The size of the design, in units. */
  readonly across: number;
  readonly down: number;
  /** What the angle of the scene is, and its bounds in degrees; a scene without one has none. */
  readonly angle?: { readonly label: Message; readonly min: number; readonly max: number; readonly standard: number };
  paint(easel: Easel, angle: number): void;
}
