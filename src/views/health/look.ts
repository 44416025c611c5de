import { curveOf } from "../../experiment/curve";
import type { Experiment } from "../../experiment/experiment";
import { describeNetwork } from "../../experiment/network";
import type { Parts } from "../../experiment/snapshot";
import { message, type Message } from "../../locales/message";
import { layerName } from "../network/names";
import { findingsIn } from "./rules";
import type { Finding, Look } from "./rules/rule";

/** What there is to judge by; null until figures of this very network have come. */
function lookAt({ health, progress }: Partial<Parts>, experiment: Experiment): Look | null {
  const network = describeNetwork(experiment);
  if (!health || !progress || health.layers.length !== network.layers.length) return null;
  if (network.layers.some(({ spec }, index) => spec.key !== health.layers[index].key)) return null;
  const layers = health.layers.map((layer, index) => {
    const info = network.layers[index];
    return { ...layer, index, info, curve: curveOf(info) };
  });
  const learning = layers.flatMap((layer) =>
    layer.gradient !== null && layer.weights !== null
      ? [{ ...layer, gradient: layer.gradient, weights: layer.weights }]
      : [],
  );
  return { experiment, network, step: progress.step, score: progress.validation, layers, learning };
}

export interface Diagnosis {
  readonly look: Look;
  readonly findings: readonly Finding[];
  /** All of it in one sentence. */
  readonly sum: Message;
}

/** What is found, and one sentence about all of it. */
export function diagnose(parts: Partial<Parts>, experiment: Experiment): Diagnosis | null {
  const look = lookAt(parts, experiment);
  if (!look) return null;
  const findings = findingsIn(look);
  return { look, findings, sum: findings[0]?.what ?? well(look) };
}

/** Nothing is wrong: who is alive, and how far back gradients reach. */
function well({ layers, learning, network }: Look): Message {
  const units = layers
    .filter(({ info, index }) => info.weights.some(({ name }) => name === "kernel") && index < layers.length - 1)
    .reduce((sum, { info }) => sum + info.output[info.output.length - 1], 0);
  const first = learning[0];
  if (!first) return message("All layers are frozen: nothing learns.");
  return units > 0
    ? message("All {units, plural, one {# unit} other {# units}} are alive, gradients reach {first}.", {
        units,
        first: layerName(network, first.index),
      })
    : message("Gradients reach {first}.", { first: layerName(network, first.index) });
}
