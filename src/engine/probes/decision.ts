import { drawnOver, groundOf } from "./ground";
import { sideFor } from "./plane";
import type { Probe } from "./probe";

/** Multiplications that may go into one map. */
const budget = 2e8;

const sides = [72, 48, 36, 24, 16];

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks: groundOf,
  async read(scene) {
    const { data, network, trainer } = scene.run;
    const ground = groundOf(scene);
    const side = sideFor(network.multiplications, budget, sides);
    const values = await trainer.predict(drawnOver(data, ground, side), side * side);
    return { axes: ground.axes, side, outputs: network.outputs, values };
  },
};
