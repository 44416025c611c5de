import { curveOf } from "../../experiment/curve";
import type { LayerInfo } from "../../experiment/network";
import { silencedIn } from "../../experiment/silenced";
import type { LayerHealth } from "../../experiment/snapshot";
import { sizeOf } from "../../math/shape";
import type { Shot } from "./probe";

/** Multiplications that may go into looking at examples. */
const budget = 1e8;

/** At least, and at most, so many examples are looked at, where there are. */
const [fewest, most] = [24, 200];

/** Examples that pass through the network at once. */
const piece = 64;

/** Slope of curves with flat ends at an answer, as a share of the steepest. */
const slopes: Readonly<Record<string, (value: number) => number>> = {
  tanh: (value) => 1 - value * value,
  sigmoid: (value) => 4 * value * (1 - value),
};

/** Less slope than this is none to speak of. */
const little = 0.1;

/** Sums over the numbers of one layer. */
interface Tally {
  readonly alive: Uint8Array;
  sum: number;
  squares: number;
  flat: number;
}

/** Looks at what all layers say to the first validation examples. */
export async function answers({ data, network, trainer }: Shot) {
  const { inputs, count } = data.sets.validation;
  const affordable = Math.floor(budget / Math.max(1, network.multiplications));
  const examples = Math.min(count, most, Math.max(fewest, affordable));
  const tallies = network.layers.map(({ output }): Tally => ({
    alive: new Uint8Array(output[output.length - 1]),
    sum: 0,
    squares: 0,
    flat: 0,
  }));
  for (let from = 0; from < examples; from += piece) {
    const rows = Math.min(piece, examples - from);
    const part = inputs.subarray(from * data.inputSize, (from + rows) * data.inputSize);
    const found = await trainer.activations(part, rows);
    for (const [index, values] of found.entries()) addTo(tallies[index], values, network.layers[index]);
  }
  return {
    examples,
    of(index: number): Pick<LayerHealth, "mean" | "spread" | "dead" | "saturated"> {
      const info = network.layers[index];
      const { alive, sum, squares, flat: ends } = tallies[index];
      const numbers = examples * sizeOf(info.output);
      const mean = sum / numbers;
      const silenced = silencedIn(info);
      return {
        mean,
        spread: Math.sqrt(Math.max(0, squares / numbers - mean * mean)),
        dead: Array.from(alive.keys()).filter((unit) => !alive[unit] && !silenced.includes(unit)),
        saturated: curveOf(info) in slopes ? ends / numbers : null,
      };
    },
  };
}

function addTo(tally: Tally, values: Float32Array, info: LayerInfo): void {
  const units = tally.alive.length;
  const slope = slopes[curveOf(info)];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    tally.sum += value;
    tally.squares += value * value;
    if (value !== 0) tally.alive[at % units] = 1;
    if (slope && slope(value) < little) tally.flat++;
  }
}
