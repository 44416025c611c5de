import { budget } from "./brisk";
import { drawnOver, groundOf } from "./ground";
import { answersInPieces } from "./inPieces";
import { sideFor } from "./plane";
import { unfinished, type Probe, type Scene } from "./probe";

/** Multiplications that may go into one map at rest. */
const still = 2e8;

const sides = [72, 48, 36, 24, 16];

/** While something goes on, half as many cells along a side can stand in too. */
const briskSides = [...sides, 12, 8];

function sideIn({ run, large, training, hurried }: Scene): number {
  const brisk = hurried || (large && training);
  return sideFor(run.network.multiplications, brisk ? budget : still, brisk ? briskSides : sides);
}

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks: groundOf,
  extent: sideIn,
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
