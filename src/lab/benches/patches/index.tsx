import { message } from "../../../locales/message";
import { lineBetween, separated } from "../../../math/discriminant";
import { bench } from "../../bench";
import { Patches } from "./Patches";
import { patchesOf, pointsOf } from "./draw";
import { patchesSettings } from "./settings";

/** Why answers of kernels tell apart what pixels mix. */
export const patches = bench({
  title: message("Patches as points"),
  summary: message(
    "Two kinds of small pictures, each a point of two numbers, and the straight line between the kinds.",
  ),
  settings: patchesSettings,
  looks: ["patch"],
  Component: Patches,
  describe(values) {
    const points = pointsOf(patchesOf(values), values);
    return message("{count} patches; the line has {right} on the right side.", {
      count: points.length,
      right: Math.round(separated(points, lineBetween(points)) * points.length),
    });
  },
});
