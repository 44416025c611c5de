import { drawnOver, groundOf } from "./ground";
import { answersInPieces } from "./inPieces";
import { sideFor } from "./plane";
import { unfinished, type Probe, type Scene } from "./probe";

/** Multiplications that may go into one map. */
const budget = 2e8;

const sides = [72, 48, 36, 24, 16];

/** A large network answers fewer cells while something goes on. */
const brisk = 8;

const sideIn = ({ run, large, training, hurried }: Scene): number =>
  large && (training || hurried) ? brisk : sideFor(run.network.multiplications, budget, sides);

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks: (scene) => [groundOf(scene), sideIn(scene)],
  async read(scene) {
    const { data, network } = scene.run;
    const ground = groundOf(scene);
    const side = sideIn(scene);
    const name = ["decision", side, ...ground.axes, ...ground.base].join();
    const values = await answersInPieces(scene, name, drawnOver(data, ground, side), side * side);
    if (!values) return unfinished;
    return { axes: ground.axes, side, outputs: network.outputs, values };
  },
};
