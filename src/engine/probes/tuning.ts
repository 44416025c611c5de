import type { Shape } from "../../math/shape";
import { drawnOver, groundOf } from "./ground";
import { sideFor } from "./plane";
import type { Probe, Scene } from "./probe";

/** Multiplications that may go into one look, at rest and while something goes on. */
const budgets = { still: 1.5e8, brisk: 1e7 };

/** The smaller one divides the larger: each of its cells then takes the place of whole ones. */
const sides = [14, 7];

/** Inputs that pass through the network at once. */
const piece = 49;

const sideIn = ({ run, training, hurried }: Scene): number =>
  sideFor(run.network.multiplications, training || hurried ? budgets.brisk : budgets.still, sides);

/** The strongest number of each unit over two factors of pictures; null for points, which have thumbnails. */
export const tuning: Probe<"tuning"> = {
  many: true,
  asks: groundOf,
  extent: sideIn,
  async read(scene) {
    const { data, network, trainer } = scene.run;
    if (data.dataset.kind !== "pictures") return null;
    const ground = groundOf(scene);
    const side = sideIn(scene);
    const inputs = drawnOver(data, ground, side);
    const cells = side * side;
    const layers = network.layers.map(({ spec, output }) => {
      const units = output[output.length - 1];
      return { key: spec.key, units, values: new Float32Array(units * cells) };
    });
    for (let from = 0; from < cells; from += piece) {
      const rows = Math.min(piece, cells - from);
      const part = inputs.subarray(from * data.inputSize, (from + rows) * data.inputSize);
      const answers = await trainer.activations(part, rows);
      for (const [index, { values }] of layers.entries())
        for (let row = 0; row < rows; row++)
          strongest(answers[index], row, network.layers[index].output, (unit, most) => {
            values[unit * cells + from + row] = most;
          });
    }
    return { axes: ground.axes, side, layers };
  },
};

/** Hears the largest number of each unit in one row of a layer's answers, of shape `output`. */
function strongest(
  answers: Float32Array,
  row: number,
  output: Shape,
  hear: (unit: number, most: number) => void,
): void {
  const units = output[output.length - 1];
  const size = output.reduce((all, each) => all * each, 1);
  for (let unit = 0; unit < units; unit++) {
    let most = -Infinity;
    for (let at = row * size + unit; at < (row + 1) * size; at += units) if (!(answers[at] <= most)) most = answers[at];
    hear(unit, most);
  }
}
