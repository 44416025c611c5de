import type { Focus, PartName, Parts } from "../../experiment/snapshot";
import type { Message } from "../../locales/message";
import type { Scores } from "../curves";
import type { Run } from "../run";
import type { Trainer } from "../trainer";

/** A run as it was at one moment. */
export type Shot = Pick<
  Run,
  | "experiment"
  | "network"
  | "data"
  | "trainer"
  | "stepsPerEpoch"
  | "step"
  | "epochs"
  | "pending"
  | "version"
  | "newestScores"
> & {
  /** Scores of the weights of the moment; null where there was no time to take all of them: then once more. */
  scores(hasTime: () => boolean): Promise<Scores | null>;
};

/** What there is to look at. */
export interface Scene {
  /** The moment that is shown: now, or one of the past. */
  readonly run: Shot;
  /** The run as it goes on. */
  readonly newest: Run;
  readonly focus: Focus;
  /** Grows with every load, edit and reset. */
  readonly generation: number;
  /** Training goes on by itself: then a part may be a little older than the weights. */
  readonly training: boolean;
  /** The share of the worker's time that training at its pace leaves idle. */
  readonly idle: number;
  /** The learner moves through the steps: then parts of many examples share a small part of the time. */
  readonly hurried: boolean;
  /** So large is the network that what takes many examples is made piece by piece as long as nothing trains. */
  readonly large: boolean;
  readonly backend: string;
  readonly reason: Message;
  readonly why: Message;
  readonly examplesPerSecond: number;
  readonly peeks: number;
  /** In ms. */
  now(): number;
  /** The moment kept by `step`, in another trainer than the shown one; null where there is none. It stands until the next call. */
  readonly shotAt: (step: number) => Shot | null;
  /** Another trainer of the newest network, to try things out with: whoever takes it gives it a state first. */
  readonly scratch: () => Trainer;
  /** Whether there is time left for a part that could as well be made for the next snapshot. */
  readonly hasTime: () => boolean;
  /** Something is left for the next snapshot, which should be asked for. */
  readonly later: () => void;
}

/** Says that a part takes more time than there is. */
export const unfinished = Symbol("unfinished");

/** One part of a snapshot. */
export interface Probe<P extends PartName> {
  /**
   * What the part depends on besides the weights; it is made anew when this or the weights change. Missing where a part
   * costs nothing and is made for every snapshot.
   */
  readonly asks?: (scene: Scene) => unknown;
  /** How many cells or examples it takes: all at rest, fewer while something else goes on. One of fewer is made anew. */
  readonly extent?: (scene: Scene) => number;
  /** False where the weights don't matter. */
  readonly weights?: false;
  /** It takes the answers to many examples. */
  readonly many?: true;
  /** `unfinished` where there was no time for all of it: the next look goes on. */
  readonly read: (scene: Scene) => Promise<Parts[P] | typeof unfinished> | Parts[P];
}
