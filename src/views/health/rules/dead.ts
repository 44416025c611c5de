import { message } from "../../../locales/message";
import { layerName } from "../../network/names";
import { otherCurve } from "./remedies";
import type { Rule } from "./rule";

/** Units of a ReLU layer that say 0 to everything: no gradient comes to them any more. */
export const dead: Rule = ({ layers, network }) =>
  layers
    .filter(({ curve, dead, info }) => curve === "relu" && dead.length > 0 && info.weights.length > 0)
    .map((patient) => {
      const { index, dead, info } = patient;
      const units = info.output[info.output.length - 1];
      const layer = layerName(network, index);
      return {
        layer: index,
        bad: dead.length >= units / 2,
        what: message("{layer}: {count, number} of {units, number} units say 0 to every example.", {
          layer,
          count: dead.length,
          units,
        }),
        why: message(
          "Where ReLU never fires, no gradient comes through, so they stay that way. Often one step was too large.",
        ),
        remedies: [
          {
            label: message("New weights for {count, plural, one {this unit} other {these # units}}", {
              count: dead.length,
            }),
            redraw: { layer: index, units: dead },
          },
          otherCurve([patient], "leakyRelu", message("Use leaky ReLU")),
        ],
      };
    });
