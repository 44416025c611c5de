import { groundOf, inputsOver } from "./ground";
import type { Probe } from "./probe";

/** Pictures of this many cells a side lie over the map. */
const side = 7;

/** What the pictures under a decision map look like. */
export const ghosts: Probe<"ghosts"> = {
  weights: false,
  asks: groundOf,
  read(scene) {
    const { data } = scene.run;
    return data.dataset.kind === "pictures" ? { side, inputs: inputsOver(data, groundOf(scene), side) } : null;
  },
};
