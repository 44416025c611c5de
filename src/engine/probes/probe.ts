import type { Focus, PartName, Parts } from "../../experiment/snapshot";
import type { Message } from "../../locales/message";
import type { Run } from "../run";

/** What there is to look at. */
export interface Scene {
  readonly run: Run;
  readonly focus: Focus;
  /** Grows with every load, edit and reset. */
  readonly generation: number;
  /** Whether training goes on by itself: then a part may be a little older than the weights. */
  readonly training: boolean;
  readonly backend: string;
  readonly reason: Message;
  readonly examplesPerSecond: number;
  readonly peeks: number;
  /** In ms. */
  now(): number;
}

/** One part of a snapshot. */
export interface Probe<P extends PartName> {
  /**
   * What the part depends on besides the weights; it is made anew when this or the weights change. Missing where a part
   * costs nothing and is made for every snapshot.
   */
  readonly asks?: (scene: Scene) => unknown;
  /** False where the weights don't matter. */
  readonly weights?: false;
  readonly read: (scene: Scene) => Promise<Parts[P]> | Parts[P];
}
