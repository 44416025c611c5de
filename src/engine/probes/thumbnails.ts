import { planeOf, sideFor } from "./plane";
import type { Probe } from "./probe";

/** Multiplications that may go into the thumbnails of all units. */
const budget = 2e8;

/** `[cells, units]` as `[units, cells]`. */
function byUnit(values: Float32Array, cells: number): Float32Array {
  const units = values.length / cells;
  const turned = new Float32Array(values.length);
  for (let cell = 0; cell < cells; cell++)
    for (let unit = 0; unit < units; unit++) turned[unit * cells + cell] = values[cell * units + unit];
  return turned;
}

/** What each unit answers over the plane, for points; none for pictures. */
export const thumbnails: Probe<"thumbnails"> = {
  many: true,
  asks: () => null,
  async read({ run: { data, network, trainer } }) {
    const { dataset } = data;
    if (dataset.kind !== "points") return [];
    const side = sideFor(network.multiplications, budget, [32, 24, 16]);
    const cells = side * side;
    const places = planeOf(dataset.factors, [0, 1], new Float32Array(data.factorCount), side);
    const inputs = dataset.inputs(places, data.values);
    const answers = await trainer.activations(inputs, cells);
    const keys = ["input", ...network.layers.map(({ spec }) => spec.key)];
    return [inputs, ...answers].map((values, place) => ({
      key: keys[place],
      units: values.length / cells,
      side,
      values: byUnit(values, cells),
    }));
  },
};
