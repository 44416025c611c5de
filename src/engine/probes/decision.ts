import type { Data } from "../data";
import { planeOf, sideFor } from "./plane";
import type { Probe, Scene } from "./probe";
import { shownOf } from "./shown";

/** Multiplications that may go into one map. */
const budget = 2e8;

const sides = [72, 48, 36, 24, 16];

/** Pictures of this many cells a side lie over the map. */
const ghostSide = 7;

/** Both axes, within what the dataset has. */
function axesOf({ run, focus }: Scene): readonly [number, number] {
  const last = run.data.factorCount - 1;
  const [across, up] = focus.axes;
  return [Math.min(Math.max(0, across), last), Math.min(Math.max(0, up), last)];
}

/** The factors that the map keeps: those of the shown example, or of the first one where it was drawn; 0 along the axes. */
function baseOf(scene: Scene, axes: readonly [number, number]): Float32Array {
  const { data } = scene.run;
  const base = Float32Array.from(shownOf(scene).factors ?? data.open.factors.subarray(0, data.factorCount));
  for (const axis of axes) base[axis] = 0;
  return base;
}

interface Ground {
  readonly name: string;
  readonly inputs: Float32Array;
  readonly ghosts: Float32Array | null;
}

/** The last ground of each data: pictures take long to draw and don't change while a network learns. */
const grounds = new WeakMap<Data, Ground>();

/** The inputs of all cells. */
function groundOf(data: Data, axes: readonly [number, number], base: Float32Array, side: number): Ground {
  const name = [...axes, side, ...base].join();
  const known = grounds.get(data);
  if (known?.name === name) return known;
  const { dataset, values } = data;
  const inputsAt = (cells: number) => dataset.inputs(planeOf(dataset.factors, axes, base, cells), values);
  const ground = { name, inputs: inputsAt(side), ghosts: dataset.kind === "pictures" ? inputsAt(ghostSide) : null };
  grounds.set(data, ground);
  return ground;
}

/** What the network answers over two factors. */
export const decision: Probe<"decision"> = {
  many: true,
  asks(scene) {
    const axes = axesOf(scene);
    return [axes, [...baseOf(scene, axes)]];
  },
  async read(scene) {
    const { data, network, trainer } = scene.run;
    const axes = axesOf(scene);
    const side = sideFor(network.multiplications, budget, sides);
    const { inputs, ghosts } = groundOf(data, axes, baseOf(scene, axes), side);
    const values = await trainer.predict(inputs, side * side);
    return { axes, side, outputs: network.outputs, values, ghosts, ghostSide };
  },
};
