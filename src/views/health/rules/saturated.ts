import { activations } from "../../../layers/activations";
import { message } from "../../../locales/message";
import { percent } from "../../../ui/figures";
import { layerName } from "../../network/names";
import { otherCurve, otherRate } from "./remedies";
import type { Rule } from "./rule";

/** Half of the numbers of a layer lie where its curve is flat. */
export const saturated: Rule = ({ layers, network, experiment }) =>
  layers
    .filter(({ saturated }) => saturated !== null && saturated >= 0.5)
    .map((patient) => {
      const { index, saturated, curve } = patient;
      return {
        layer: index,
        bad: (saturated ?? 0) >= 0.75,
        what: message("{layer}: {share} of its numbers lie at the flat ends of {curve}.", {
          layer: layerName(network, index),
          share: percent(saturated ?? 0),
          curve: activations[curve].label,
        }),
        why: message("There is hardly any slope left there, so little is learned. Its sums have grown too large."),
        remedies: [otherCurve([patient], "relu", message("Use ReLU")), otherRate(experiment, 1 / 3)],
      };
    });
