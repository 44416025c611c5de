import { message } from "../../../locales/message";
import { layerName } from "../../network/names";
import { timesFigure } from "../figures";
import { normalised, startedFrom } from "./remedies";
import type { Look, Patient, Rule } from "./rule";

/** So many times less or more spread than in the layer before, a signal fades or grows. */
const much = 30;

/** Each hidden layer that weighs, with the one before it. */
function pairs({ layers }: Look): readonly (readonly [Patient, Patient])[] {
  const weighing = layers.filter(({ info }) => info.weights.some(({ name }) => name === "kernel"));
  return weighing.slice(1, -1).map((patient, place) => [weighing[place], patient]);
}

/** What is said gets lost from one layer to the next: all examples look alike from there on. */
export const signal: Rule = (look) =>
  pairs(look)
    .filter(([before, { spread }]) => before.spread > much * spread && spread > 0)
    .slice(0, 1)
    .map(([before, patient]) => ({
      layer: patient.index,
      bad: false,
      what: message("What {layer} says differs {times} times less than what {before} says.", {
        layer: layerName(look.network, patient.index),
        before: layerName(look.network, before.index),
        times: timesFigure(before.spread / patient.spread),
      }),
      why: message("From there on all examples look alike. Its weights are small for so many inputs."),
      remedies: [normalised(patient), startedFrom([patient], "he", message("Start anew from He"))],
    }));
