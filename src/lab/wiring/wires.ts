import { tapsAlong, type Pair, type Sliding } from "../../math/taps";

/** A convolution of one channel seen as a layer of units: which pixel each wire comes from. */
export interface Wires {
  readonly inputs: Pair;
  readonly outputs: Pair;
  readonly window: Pair;
  /** `[outputs, weights]`, row-major: the pixel at the wire's other end, −1 where the window hangs over the edge. */
  readonly pixels: Int32Array;
}

/** The wires of a window that slides over a picture. */
export function wiresOf(inputs: Pair, window: Pair, sliding: Sliding): Wires {
  const rows = tapsAlong(0, inputs[0], window[0], sliding);
  const columns = tapsAlong(1, inputs[1], window[1], sliding);
  const weights = window[0] * window[1];
  const pixels = Int32Array.from({ length: rows.count * columns.count * weights }, (_, wire) => {
    const [output, weight] = [Math.floor(wire / weights), wire % weights];
    const y = rows.cells[Math.floor(output / columns.count) * window[0] + Math.floor(weight / window[1])];
    const x = columns.cells[(output % columns.count) * window[1] + (weight % window[1])];
    return y < 0 || x < 0 ? -1 : y * inputs[1] + x;
  });
  return { inputs, outputs: [rows.count, columns.count], window, pixels };
}

/** One wire: it carries a pixel, times a weight, to an output. */
export interface Wire {
  readonly pixel: number;
  readonly weight: number;
  readonly output: number;
}

const cells = ([height, width]: Pair) => height * width;

/** All wires that are not cut, output by output. */
export function listed({ pixels, window }: Wires): readonly Wire[] {
  const weights = cells(window);
  return [...pixels]
    .map((pixel, wire) => ({ pixel, weight: wire % weights, output: Math.floor(wire / weights) }))
    .filter(({ pixel }) => pixel >= 0);
}

/**
 * How many weights there are to learn, biases aside: when every output reads every pixel by a weight of its own, when it
 * reads only its window, and when all windows have the same weights.
 */
export function countsOf(wires: Wires): { dense: number; local: number; shared: number } {
  return {
    dense: cells(wires.inputs) * cells(wires.outputs),
    local: listed(wires).length,
    shared: cells(wires.window),
  };
}

/**
 * The convolution as a matrix `[outputs, pixels]`, row-major: 1 + the weight that stands there, 0 for a wire that is cut.
 */
export function matrixOf(wires: Wires): Int32Array {
  const columns = cells(wires.inputs);
  const matrix = new Int32Array(cells(wires.outputs) * columns);
  for (const { pixel, weight, output } of listed(wires)) matrix[output * columns + pixel] = weight + 1;
  return matrix;
}
