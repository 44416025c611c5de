import { cos, sin } from "../math/elementary";
import { range, type ValuesOf } from "../settings";
import { balanced } from "./classes";
import type { Dataset, Factor } from "./dataset";
import { noiseOf } from "./pictures/noise";
import { line } from "./pictures/raster";
import { picturesOf, rowsOf, same, style, styles } from "./pictures/rows";
import { contrast, noise, shifts, spread, vary } from "./pictures/vary";

const side = 16;

const cells = { min: 1, max: 16, step: 0.5, unit: "px" };

const varied = vary({
  ...shifts(2, 6),
  length: { label: "length", help: "How long the bars are, in cells.", ...cells, trained: [8, 12] },
  thickness: { label: "thickness", help: "How thick the bars are, in cells.", ...cells, max: 6, trained: [1.5, 2.5] },
  contrast,
});

const settings = {
  spread: range({
    label: "spread",
    help: "How far a bar may be turned away from its own direction. At 22.5° neighbouring classes touch.",
    default: [-15, 15],
    min: -22.5,
    max: 22.5,
    step: 0.5,
    unit: "°",
    symmetric: true,
  }),
  ...varied.settings,
  noise: noise.setting(0.1),
};

const factors: readonly Factor[] = [
  { name: "angle", label: "angle", min: 0, max: 180, step: 1, unit: "°" },
  ...varied.factors,
  noise.factor,
  style,
];

/** Straight bars in four directions; the label is the nearest direction. */
export const bars: Dataset<typeof settings> = {
  label: "Bars",
  summary: "Tell the directions of bars apart, wherever they lie.",
  kind: "pictures",
  task: "classification",
  settings,
  count: { default: 1000, max: 10_000 },
  factors,
  measures: { spread: ([angle]) => ((angle + 22.5) % 45) - 22.5 },
  axes: ["angle", "up"],
  inputShape: () => [side, side, 1],
  classes: () => ["—", "/", "|", "\\"],
  cautions: () => ({
    mirror: "The label is the direction: a mirrored / is a \\.",
    rotate: "The label is the direction: turned by more than about 10°, a bar may belong to its neighbour.",
    shear: "The label is the direction: slanting turns bars.",
  }),
  draw(seed, count, values: ValuesOf<typeof settings>) {
    const directions = balanced(seed, "direction", count, 4);
    const off = spread(seed, "angle", count, values.spread);
    const angles = Array.from(directions, (direction, example) => (45 * direction + off[example] + 180) % 180);
    const columns = [angles, ...varied.draw(seed, count, values), same(values.noise, count), styles(seed, count)];
    return { factors: rowsOf(count, columns), labels: Float32Array.from(directions) };
  },
  inputs(rows) {
    const addNoise = noiseOf(side * side);
    return picturesOf(rows, factors.length, side * side, (row, ink) => {
      const [angle, across, up, length, thickness, contrast, noise, style] = row;
      const turn = (angle * Math.PI) / 180;
      const half = thickness / 2;
      const reach = Math.max(0, length / 2 - half);
      const [dx, dy] = [reach * cos(turn), -reach * sin(turn)];
      const [x, y] = [side / 2 + across, side / 2 - up];
      line({ height: side, width: side, ink }, x - dx, y - dy, half, x + dx, y + dy, half);
      for (let cell = 0; cell < ink.length; cell++) ink[cell] *= contrast;
      addNoise(ink, noise, style);
    });
  },
};
