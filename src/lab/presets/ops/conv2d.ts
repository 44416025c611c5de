import type { Grid } from "../../../settings";
import type { PresetOp } from "../preset";
import { convLayer } from "./convLayer";

/** A kernel that slides over a picture; with channels it is a layer of one filter. */
export const conv2d: PresetOp = (example) => {
  const { input, kernel, stride, padding, dilation, flip = false, scale = 1, post } = example;
  if (Array.isArray((input as Grid)[0][0])) return convLayer({ ...example, kernels: [kernel], bias: [0] });
  const divide = Math.round(1 / Number(scale));
  const how = { stride, padding: String(padding), dilation, flip, divide, clip: post !== undefined };
  return { bench: "slide", values: { input, kernel, ...how, at: 1, shown: "all" } };
};
