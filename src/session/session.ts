import type { Ablation, Amount, Change, WeightChange } from "../engine/api";
import type { Drawing } from "../datasets/drawn/drawings";
import type { Experiment, Fork } from "../experiment/experiment";
import type { Focus, PartName, Parts, Score, Snapshot } from "../experiment/snapshot";
import type { CheckedWeight, LossSlice, Trace, TraceQuestion, WeightAt } from "../experiment/trace";
import type { Drag } from "./operations";
import type { Kept } from "./ownData/cabinet";
import type { OwnData } from "./ownData/ownData";
import type { Message } from "../locales/message";
import type { PageName } from "../share/link";
import type { LabPlace, LabState } from "./labPlace";

/** A run that was left behind at a fork. */
export interface Left {
  readonly name: string;
  /** The step at which the other one went its own way. */
  readonly step: number;
  readonly experiment: Experiment;
  readonly forks: readonly Fork[];
  readonly history: Parts["history"];
}

/** What the page knows. The experiment is the learner's; the snapshot is the engine's newest answer. */
export interface SessionState {
  readonly experiment: Experiment;
  /** Where the run went on otherwise on its way to the experiment. */
  readonly forks: readonly Fork[];
  /** The letter of the run. */
  readonly name: string;
  /** The runs that forks left behind, oldest first; the last one rests in the engine. */
  readonly left: readonly Left[];
  readonly page: PageName;
  readonly lab: LabState;
  readonly status: "loading" | "ready" | "restarting" | "failed";
  readonly playing: boolean;
  /** A step that was asked for is under way. */
  readonly stepping: boolean;
  /** A step of this run was finished: whatever had to be compiled for it is. */
  readonly warm: boolean;
  /** The kept moments are played backwards. */
  readonly rewinding: boolean;
  /** Updates per second; Infinity is flat out. */
  readonly speed: number;
  readonly focus: Focus;
  readonly snapshot: Snapshot | null;
  /** What is compared with it; null while nobody asks, or where there is nothing to compare. */
  readonly beside: Snapshot | null;
  /** Ids of the views in the result rail. */
  readonly shown: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the last edit did to the weights; null after a reset. */
  readonly change: Change | null;
  /** Why the last edit was refused, and the layer (index in the refused network) that causes it; null after the next edit. */
  readonly refused: { readonly layer: number; readonly what: Message } | null;
  /** Quiet sentences, newest last, each until dismissed or replaced. */
  readonly notices: readonly { readonly id: number; readonly text: Message }[];
  /** The test score once unsealed. */
  readonly test: Score | null;
  /** Pictures that are kept as examples and not learned from yet, in the order they were kept. */
  readonly drawings: readonly Drawing[];
  /** One batch is followed stage by stage. */
  readonly following: boolean;
}

/** The page's end of the engine: everything a learner, a script or a lesson can do. */
export interface Session {
  getState(): SessionState;
  readonly subscribe: (hear: (state: SessionState, before: SessionState) => void) => () => void;
  /** Replaces the experiment by an edited one; counts as one undo step. An impossible network is refused: nothing changes but `refused`. */
  edit(experiment: Experiment): Promise<void>;
  /** Takes back the last edit of the page that is open. */
  undo(): void;
  redo(): void;
  /** Trains on: from the step that is looked at, which forgets what came after it. */
  play(): Promise<void>;
  pause(): Promise<void>;
  /** Trains so much; where an earlier step is looked at, shows the next kept one. */
  step(amount: Amount): Promise<void>;
  /** Replays the same run from its first weights. */
  reset(): Promise<void>;
  /** Resets with another weights seed. */
  newWeights(): Promise<void>;
  /** After a divergence: goes back to the newest sound step. */
  goBack(): Promise<void>;
  /**
   * Writes weights by hand, as one step of undo; `what` says which. Resolves when the views show it; false where it was
   * refused. Those of one `drag` are one step.
   */
  operate(changes: readonly WeightChange[], what: Message, drag?: Drag | null): Promise<boolean>;
  /** What units of a layer are worth on the validation set; null where that can't be told now. */
  ablate(key: string, units: readonly number[]): Promise<readonly Ablation[] | null>;
  /** Begins or ends following one batch stage by stage, of the run as it is now; training pauses. */
  setFollowing(on: boolean): void;
  /** One batch on its way through the network and back, or the sentence why there is none. */
  trace(question: TraceQuestion): Promise<Trace | Message>;
  /** The slope of the loss along weights, measured; or the sentence why it can't be. */
  check(
    question: TraceQuestion,
    weights: Omit<WeightAt, "index">,
    indices: readonly number[],
  ): Promise<readonly CheckedWeight[] | Message>;
  /** The loss as one weight takes other values; or the sentence why it can't be told. */
  slice(question: TraceQuestion, weight: WeightAt, values: readonly number[]): Promise<LossSlice | Message>;
  /** Shows the moment kept at `step` or before; null shows the run as it is. Training pauses; nothing changes. */
  look(step: number | null): void;
  /** Shows the moment so many kept ones on; back where negative. */
  leap(by: number): void;
  /** The run goes on from the step that is looked at as another one; this one is left behind. */
  fork(): Promise<void>;
  /** Takes up the run that was left behind last, and leaves this one behind. */
  swap(): Promise<void>;
  /** Plays the kept moments backwards, or stops it. */
  playBack(): void;
  setSpeed(stepsPerSecond: number): void;
  setFocus(change: Partial<Focus>): void;
  /** Opens a page; what trains goes on. The engine starts when the playground is first opened. */
  setPage(page: PageName): void;
  /** Another place in the lab, `what` of which changed: a step of undo; null is only looked at. */
  setLab(place: LabPlace, what: string | null): void;
  setShown(shown: readonly string[]): void;
  dismiss(notice: number): void;
  /** The learner's own data on this device. */
  readonly own: OwnData;
  /** Learns from own data, as one step of undo; `replaces` is an earlier state of the same. */
  takeOwn(kept: Kept, replaces?: string): Promise<void>;
  /** Keeps a picture as an example, to be learned from later. */
  keepDrawing(drawing: Drawing): void;
  /** Without the one that was kept last. */
  takeBackDrawing(): void;
  /** Puts what is kept among the examples, as one step of undo: a new run begins. */
  learnDrawings(): Promise<void>;
  /** Says which parts are needed as long as the answer is not called. */
  need(parts: readonly PartName[]): () => void;
  /** The same for what is compared with it. */
  needBeside(parts: readonly PartName[]): () => void;
  /** Asks for what is needed now, instead of with the next frame. */
  lookAtOnce(): void;
  test(): Promise<Score>;
  /** Takes over a link (the text after `#`). */
  load(link: string): Promise<void>;
  /** The link of the page that is open, or of another. */
  link(page?: PageName): string;
  /** The link of a run that starts from the weights of now; null where they are too many for one, or not here yet. */
  linkWithWeights(): string | null;
}
