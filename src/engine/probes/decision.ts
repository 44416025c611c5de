import type { Data } from "../data";
import { groundOf, inputsOver, type Ground } from "./ground";
import { sideFor } from "./plane";
import type { Probe } from "./probe";

/** Multiplications that may go into one map. */
const budget = 2e8;

const sides = [72, 48, 36, 24, 16];

/** The last inputs over each data: pictures take long to draw and don't change while a network learns. */
const drawn = new WeakMap<Data, { readonly name: string; readonly inputs: Float32Array }>();

function inputsOf(data: Data, ground: Ground, side: number): Float32Array {
  const name = [side, ...ground.axes, ...ground.base].join();
  const known = drawn.get(data);
  if (known?.name === name) return known.inputs;
  const inputs = inputsOver(data, ground, side);
  drawn.set(data, { name, inputs });
  return inputs;
}

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks: groundOf,
  async read(scene) {
    const { data, network, trainer } = scene.run;
    const ground = groundOf(scene);
    const side = sideFor(network.multiplications, budget, sides);
    const values = await trainer.predict(inputsOf(data, ground, side), side * side);
    return { axes: ground.axes, side, outputs: network.outputs, values };
  },
};
