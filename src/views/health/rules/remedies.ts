import { addLayer, setLayer, setTraining } from "../../../experiment/edits";
import type { Experiment } from "../../../experiment/experiment";
import type { ActivationName } from "../../../layers/activations";
import { message } from "../../../locales/message";
import { tidy } from "../../../settings";
import type { Patient, Remedy } from "./rule";

/** The rate so many times as large, with one digit that counts. */
export function otherRate({ training }: Experiment, times: number): Remedy {
  const rate = tidy(Number((Number(training.values.rate) * times).toPrecision(1)));
  return {
    label: message("Try rate {rate}", { rate: String(rate) }),
    edit: (experiment) => setTraining(experiment, "rate", rate),
  };
}

/** Another curve for some layers. */
export function otherCurve(layers: readonly Patient[], curve: ActivationName, label: Remedy["label"]): Remedy {
  return {
    label,
    edit: (experiment) =>
      layers.reduce(
        (edited, { key, info }) =>
          setLayer(edited, key, "activation" in info.values ? "activation" : "function", curve),
        experiment,
      ),
  };
}

export const clipping: Remedy = {
  label: message("Clip gradients at 1"),
  edit: (experiment) => setTraining(experiment, "clip", 1),
};

/** A layer that brings what a layer says to mean 0 and spread 1. */
export const normalised = ({ index }: Patient): Remedy => ({
  label: message("Add batch norm"),
  edit: (experiment) => addLayer(experiment, index + 1, "batchNormalization"),
});

/** Other first weights for some layers. */
export const startedFrom = (layers: readonly Patient[], initializer: string, label: Remedy["label"]): Remedy => ({
  label,
  restart: true,
  edit: (experiment) =>
    layers.reduce((edited, { key }) => setLayer(edited, key, "initializer", initializer), experiment),
});
