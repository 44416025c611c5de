import { message } from "../../../locales/message";
import { edgeResponse } from "../../../math/oriented";
import { figure } from "../../../ui/figures";
import { bench } from "../../bench";
import { Angles, kernelIn } from "./Angles";
import { anglesSettings } from "./settings";

/** To which angles a kernel answers. */
export const angles = bench({
  title: message("Kernels and angles"),
  summary: message("Turn a kernel, tilt the lines, and see to which edges it answers."),
  settings: anglesSettings,
  looks: ["display", "size"],
  Component: Angles,
  describe(values) {
    const kernel = kernelIn(values);
    return message(
      "To level edges the kernel answers {level}, to upright ones {upright}, to those at {angle}° {slanted}.",
      {
        level: figure(edgeResponse(kernel, 0)),
        upright: figure(edgeResponse(kernel, 90)),
        angle: values.angle,
        slanted: figure(edgeResponse(kernel, values.angle)),
      },
    );
  },
});
