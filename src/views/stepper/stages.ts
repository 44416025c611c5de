import type { Network } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import { layerName } from "../network/names";

/** One stop on the way of a batch through the network and back. */
export type Stage =
  | { readonly kind: "forward" | "gradient"; readonly layer: number }
  /** The gradient that arrives at a layer's answers; at the example itself where the layer is −1. */
  | { readonly kind: "delta"; readonly layer: number }
  | { readonly kind: "loss" | "logits" | "update" | "committed" };

export type StageKind = Stage["kind"];

/** All stages in order: there layer by layer, the loss and its gradient, back layer by layer, the update. */
export function stagesOf({ layers }: Network): readonly Stage[] {
  const forward = layers.map((_, layer): Stage => ({ kind: "forward", layer }));
  const back = layers
    .map((_, layer) => layer)
    .toReversed()
    .flatMap((layer): Stage[] => {
      const on: Stage = { kind: "delta", layer: layer - 1 };
      return layers[layer].weights.length > 0 ? [{ kind: "gradient", layer }, on] : [on];
    });
  return [...forward, { kind: "loss" }, { kind: "logits" }, ...back, { kind: "update" }, { kind: "committed" }];
}

/** The layer of a stage; null where it is about none of them. */
export const layerOf = (stage: Stage): number | null => ("layer" in stage && stage.layer >= 0 ? stage.layer : null);

/** The stage that is like another one, at another layer; the forward one where none is. */
export function stageAt(stages: readonly Stage[], like: Stage, layer: number): number {
  const find = (kind: StageKind) => stages.findIndex((stage) => stage.kind === kind && layerOf(stage) === layer);
  const same = find(like.kind);
  return same >= 0 ? same : find("forward");
}

/** What a stage is called in a list. */
export function stageName(network: Network, stage: Stage): Message {
  switch (stage.kind) {
    case "forward":
      return message("Forward through {layer}", { layer: layerName(network, stage.layer) });
    case "loss":
      return message("The loss");
    case "logits":
      return message("The error at the output");
    case "gradient":
      return message("Gradient of the weights of {layer}", { layer: layerName(network, stage.layer) });
    case "delta":
      return stage.layer < 0
        ? message("What arrives at the input")
        : message("Error passed back to {layer}", { layer: layerName(network, stage.layer) });
    case "update":
      return message("The update");
    default:
      return message("The step");
  }
}
