import { drawnOver, groundOf } from "./ground";
import { sideFor } from "./plane";
import type { Probe, Scene } from "./probe";

/** Multiplications that may go into one map, at rest and while the learner moves through the steps. */
const budgets = { still: 2e8, brisk: 4e7 };

const sides = [72, 48, 36, 24, 16];

/** While the learner moves, half as many cells along a side can stand in too. */
const briskSides = [...sides, 12, 8];

const sideIn = ({ run, hurried }: Scene): number =>
  sideFor(run.network.multiplications, hurried ? budgets.brisk : budgets.still, hurried ? briskSides : sides);

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks: groundOf,
  extent: sideIn,
  async read(scene) {
    const { data, network, trainer } = scene.run;
    const ground = groundOf(scene);
    const side = sideIn(scene);
    const values = await trainer.predict(drawnOver(data, ground, side), side * side);
    return { axes: ground.axes, side, outputs: network.outputs, values };
  },
};
