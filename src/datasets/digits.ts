import type { ValuesOf } from "../settings";
import { balanced } from "./classes";
import type { Dataset, Factor } from "./dataset";
import type { Writing } from "./digits/frame";
import { write } from "./digits/hand";
import { inkWriting } from "./digits/ink";
import { noiseOf } from "./pictures/noise";
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
    trained: [-15, 15],
  },
  ...shifts(2, 9),
  size: {
    label: "size",
    help: "How large the digits are; at 1 they fill the box of 20 cells that MNIST uses.",
    min: 0.3,
    max: 1.4,
    step: 0.02,
    trained: [0.85, 1.05],
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

const settings = { ...varied.settings, noise: noise.setting(0.1) };

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
    let [writtenDigit, writtenStyle] = [-1, -1];
    return picturesOf(rows, factors.length, side * side, (row, ink) => {
      const [factor, turn, across, up, size, thickness, noise, style] = row;
      const digit = Math.min(9, Math.max(0, Math.round(factor)));
      if (digit !== writtenDigit || style !== writtenStyle) {
        writing = write(digit, style);
        [writtenDigit, writtenStyle] = [digit, style];
      }
      const [x, y] = [side / 2 + across, side / 2 - up];
      inkWriting({ height: side, width: side, ink }, writing, { x, y, turn, size, thickness });
      addNoise(ink, noise, style);
    });
  },
};
