import { message } from "../../../locales/message";
import { layerName } from "../../network/names";
import { timesFigure } from "../figures";
import { clipping, normalised, otherCurve, otherRate, startedFrom } from "./remedies";
import type { Look, Rule } from "./rule";

/** So many times smaller or larger than at the end of the network, a gradient has faded or grown. */
const much = 1_000;

/** Between the first and the last layer that learn. */
function ends({ learning }: Look) {
  const [first, last] = [learning[0], learning.at(-1)];
  return first && last && first !== last && first.gradient > 0 && last.gradient > 0 ? { first, last } : null;
}

const bent = ({ layers }: Look) => layers.filter(({ curve }) => curve === "tanh" || curve === "sigmoid");

/** The gradient fades on its way back to the first layers. */
export const fading: Rule = (look) => {
  const found = ends(look);
  if (!found || found.last.gradient < much * found.first.gradient) return [];
  const { first, last } = found;
  const curves = bent(look);
  return [
    {
      layer: first.index,
      bad: true,
      what: message("The gradient fades on its way back: at {first} it is {times} times smaller than at {last}.", {
        first: layerName(look.network, first.index),
        last: layerName(look.network, last.index),
        times: timesFigure(last.gradient / first.gradient),
      }),
      why: message("Each layer hands back less than it gets, so the first ones hardly learn."),
      remedies: [
        ...(curves.length > 0 ? [otherCurve(curves, "relu", message("Use ReLU everywhere"))] : []),
        normalised(first),
      ],
    },
  ];
};

/** The gradient grows on its way back. */
export const growing: Rule = (look) => {
  const found = ends(look);
  if (!found || found.first.gradient < much * found.last.gradient) return [];
  const { first, last } = found;
  return [
    {
      layer: first.index,
      bad: true,
      what: message("The gradient grows on its way back: at {first} it is {times} times larger than at {last}.", {
        first: layerName(look.network, first.index),
        last: layerName(look.network, last.index),
        times: timesFigure(first.gradient / last.gradient),
      }),
      why: message("More comes back than was sent, until one step throws everything over."),
      remedies: [clipping, otherRate(look.experiment, 0.1)],
    },
  ];
};

/** A layer that learns gets no gradient at all. */
export const none: Rule = (look) => {
  const { layers, learning, network } = look;
  const cut = learning.findLast(({ gradient }) => gradient === 0);
  if (!cut) return [];
  const steps = layers.filter(({ index, curve }) => index >= cut.index && curve === "step");
  const zero = learning.filter(({ weights, info }) => weights === 0 && "initializer" in info.values);
  if (steps.length === 0 && zero.length === 0) return [];
  const layer = layerName(network, cut.index);
  return [
    {
      layer: cut.index,
      bad: true,
      what: message("No gradient comes to {layer}.", { layer }),
      why:
        steps.length > 0
          ? message("A step has no slope anywhere, so nothing before it can learn.")
          : message("Weights that are all 0 hand nothing on and nothing back, and all units stay alike."),
      remedies: [
        steps.length > 0
          ? otherCurve(steps, "sigmoid", message("Use sigmoid"))
          : startedFrom(zero, "glorot", message("Start anew from Glorot")),
      ],
    },
  ];
};
