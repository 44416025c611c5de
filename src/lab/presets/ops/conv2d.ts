import type { Grid } from "../../../settings";
import type { PresetOp } from "../preset";

/** A kernel that slides over a picture; pictures with channels stand elsewhere. */
export const conv2d: PresetOp = ({ input, kernel, stride, padding, dilation, flip = false, scale = 1, post }) => {
  if (Array.isArray((input as Grid)[0][0])) return null;
  const divide = Math.round(1 / Number(scale));
  const how = { stride, padding: String(padding), dilation, flip, divide, clip: post !== undefined };
  return { bench: "slide", values: { input, kernel, ...how, at: 1, shown: "all" } };
};
