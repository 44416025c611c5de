import type { Experiment } from "../../../experiment/experiment";
import type { LayerInfo, Network } from "../../../experiment/network";
import type { ActivationName } from "../../../layers/activations";
import type { LayerHealth, Parts } from "../../../experiment/snapshot";
import type { Message } from "../../../locales/message";

/** A layer and how it is. */
export interface Patient extends LayerHealth {
  /** Index in the network. */
  readonly index: number;
  readonly info: LayerInfo;
  /** The curve its numbers go through. */
  readonly curve: ActivationName;
}

/** What rules judge by. */
export interface Look {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly step: number;
  readonly score: Parts["progress"]["validation"];
  readonly layers: readonly Patient[];
  /** Those that learn now, in order. */
  readonly learning: readonly (Patient & { readonly gradient: number; readonly weights: number })[];
}

/** Something to try: an edit, after which the run starts anew where it says so, or new weights for units of a layer. */
export type Remedy = { readonly label: Message } & (
  | { readonly edit: (experiment: Experiment) => Experiment; readonly restart?: true }
  | { readonly redraw: { readonly layer: number; readonly units: readonly number[] } }
);

/** One thing that is not as it should be: what, why, and what to try. */
export interface Finding {
  /** Index of the layer it is about; null where it is about all of them. */
  readonly layer: number | null;
  /** Learning suffers from it; else it is only worth knowing. */
  readonly bad: boolean;
  readonly what: Message;
  readonly why: Message;
  readonly remedies: readonly Remedy[];
}

/** Looks for one kind of trouble. */
export type Rule = (look: Look) => readonly Finding[];
