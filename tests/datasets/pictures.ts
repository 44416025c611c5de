import { expect } from "vitest";
import type { Dataset } from "../../src/datasets/dataset";
import { defaultsOf, type Settings } from "../../src/settings";

/** A row of factors by name; noise and what is not named are 0. */
export const rowOf = (dataset: Dataset, named: Readonly<Record<string, number>>) =>
  Float32Array.from(dataset.factors, ({ name }) => named[name] ?? 0);

/** One picture without noise. */
export function pictureOf<S extends Settings>(
  dataset: Dataset<S>,
  named: Readonly<Record<string, number>>,
): Float32Array {
  return dataset.inputs(rowOf(dataset, named), defaultsOf(dataset.settings));
}

/** Ink, its centre in cells from the middle (x right, y up), and the direction it extends in, 0…180° counter-clockwise. */
export function momentsOf(picture: Float32Array, side: number) {
  let [ink, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (const [at, value] of picture.entries()) {
    const [px, py] = [(at % side) + 0.5 - side / 2, side / 2 - Math.floor(at / side) - 0.5];
    [ink, x, y] = [ink + value, x + value * px, y + value * py];
    [xx, yy, xy] = [xx + value * px * px, yy + value * py * py, xy + value * px * py];
  }
  [x, y] = [x / ink, y / ink];
  const angle = Math.atan2(2 * (xy / ink - x * y), xx / ink - x * x - (yy / ink - y * y)) / 2;
  return { ink, x, y, direction: ((angle * 180) / Math.PI + 180) % 180 };
}

/** A picture moved by whole cells to the right and up. */
export const moved = (picture: Float32Array, side: number, right: number, up: number) =>
  Float32Array.from(picture, (_, at) => {
    const [row, column] = [Math.floor(at / side) + up, (at % side) - right];
    return row < 0 || row >= side || column < 0 || column >= side ? 0 : picture[row * side + column];
  });

export function expectClose(found: Float32Array, expected: Float32Array): void {
  const off = found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at])), 0);
  expect(off).toBeLessThan(1e-4);
}
