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
    if (data.dataset.kind !== "pictures") return null;
    return { side, inputs: data.seen(inputsOver(data, groundOf(scene), side), "training") };
  },
};
