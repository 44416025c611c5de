import { cos, sin } from "../math/elementary";
import type { ValuesOf } from "../settings";
import { balanced } from "./classes";
import type { Dataset, Factor } from "./dataset";
import { write, type Writing } from "./digits/hand";
import { noiseOf } from "./pictures/noise";
import { line } from "./pictures/raster";
import { picturesOf, rowsOf, same, style, styles } from "./pictures/rows";
import { noise, shifts, vary } from "./pictures/vary";

const side = 28;
const names = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

const varied = vary({
  turn: {
    label: "turn",
    help: "How far the digits are turned, counter-clockwise.",
    min: -180,
    max: 180,
    step: 1,
    unit: "°",
    trained: [-22, 22],
  },
  ...shifts(3, 9),
  size: {
    label: "size",
    help: "How large the digits are; at 1 they fill the box of 20 cells that MNIST uses.",
    min: 0.3,
    max: 1.4,
    step: 0.02,
    trained: [0.72, 1.06],
  },
  thickness: {
    label: "thickness",
    help: "How thick the pen is, in cells.",
    min: 0.5,
    max: 6,
    step: 0.1,
    unit: "px",
    trained: [1.6, 3.2],
  },
});

const settings = { ...varied.settings, noise: noise.setting };

const factors: readonly Factor[] = [
  { name: "digit", label: "digit", min: 0, max: 9, step: 1, unit: "", choices: names },
  ...varied.factors,
  noise.factor,
  style,
];

/** Handwritten digits, framed like those of MNIST. */
export const digits: Dataset<typeof settings> = {
  label: "Digits",
  summary: "Read handwritten digits.",
  kind: "pictures",
  task: "classification",
  settings,
  count: { default: 3000, max: 20_000 },
  factors,
  axes: ["turn", "up"],
  inputShape: () => [side, side, 1],
  classes: () => names,
  draw(seed, count, values: ValuesOf<typeof settings>) {
    const drawn = balanced(seed, "digit", count, names.length);
    const columns = [drawn, ...varied.draw(seed, count, values), same(values.noise, count), styles(seed, count)];
    return { factors: rowsOf(count, columns), labels: Float32Array.from(drawn) };
  },
  inputs(rows) {
    const addNoise = noiseOf(side * side);
    // Neighbouring pictures of a decision map show the same writing, turned and moved.
    let writing: Writing = [];
    let written = [-1, -1];
    return picturesOf(rows, factors.length, side * side, (row, ink) => {
      const [factor, turn, across, up, size, thickness, noise, style] = row;
      const digit = Math.min(9, Math.max(0, Math.round(factor)));
      if (written[0] !== digit || written[1] !== style) {
        writing = write(digit, style);
        written = [digit, style];
      }
      const angle = (turn * Math.PI) / 180;
      const [c, s] = [size * cos(angle), size * sin(angle)];
      const [x, y] = [side / 2 + across, side / 2 - up];
      const sheet = { height: side, width: side, ink };
      for (const chain of writing) {
        let [px, py, pw] = [0, 0, 0];
        for (let at = 0; at < chain.length; at += 3) {
          const qx = x + c * chain[at] + s * chain[at + 1];
          const qy = y - s * chain[at] + c * chain[at + 1];
          const qw = (chain[at + 2] * thickness) / 2;
          if (at > 0) line(sheet, px, py, pw, qx, qy, qw);
          [px, py, pw] = [qx, qy, qw];
        }
      }
      addNoise(ink, noise, style);
    });
  },
};
