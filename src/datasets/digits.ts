import { cos, sin } from "../math/elementary";
import { choice, type ValuesOf } from "../settings";
import { balanced } from "./classes";
import type { Dataset, Factor } from "./dataset";
import { box } from "./digits/frame";
import type { Writing } from "./digits/ink";
import { handOf, type Write } from "./digits/hand";
import { putOnPaper } from "./digits/pose";
import { skeletons } from "./digits/skeletons";
import { noiseOf } from "./pictures/noise";
import { picturesOf, rowsOf, same, style, styles } from "./pictures/rows";
import { noise, shifts, vary } from "./pictures/vary";

const names = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** How many cells of MNIST's frame of 28 a picture shows: the small one leaves most of the empty margin out. */
const shown = { "28": 28, "16": 22 } as const;

const varied = vary({
  slant: {
    label: "slant",
    help: "How far the digits lean to the right.",
    min: -60,
    max: 60,
    step: 1,
    unit: "°",
    trained: [-15, 32],
  },
  turn: {
    label: "turn",
    help: "How far the digits are turned, counter-clockwise.",
    min: -180,
    max: 180,
    step: 1,
    unit: "°",
    trained: [-6, 6],
  },
  ...shifts(1, 9),
  width: {
    label: "width",
    help: "How wide the digits are for their height.",
    min: 0.3,
    max: 2,
    step: 0.05,
    trained: [0.75, 1.3],
  },
  size: {
    label: "size",
    help: "How large the digits are; at 1 they fill the box of 20 cells that MNIST uses.",
    min: 0.3,
    max: 1.4,
    step: 0.02,
    trained: [0.92, 1.04],
  },
  thickness: {
    label: "thickness",
    help: "How thick the pen is, in cells.",
    min: 0.5,
    max: 6,
    step: 0.1,
    unit: "px",
    trained: [1.5, 4],
  },
  edge: {
    label: "edge",
    help: "How soft the edges of the ink are, in cells.",
    min: 0.2,
    max: 4,
    step: 0.1,
    unit: "px",
    trained: [0.8, 1.6],
  },
  wobble: {
    label: "wobble",
    help: "How unsteady the hand is.",
    min: 0,
    max: 5,
    step: 0.1,
    trained: [0.3, 1.8],
  },
});

const settings = {
  grid: choice({
    label: "picture",
    help: "How many cells the pictures have.",
    default: "28",
    options: [
      { value: "28", label: "28 × 28" },
      { value: "16", label: "16 × 16" },
    ],
  }),
  ...varied.settings,
  noise: noise.setting(0),
};

const factors: readonly Factor[] = [
  { name: "digit", label: "digit", min: 0, max: 9, step: 1, unit: "", choices: names },
  ...varied.factors,
  noise.factor,
  style,
];

/** Digits written by a hand, framed like those of MNIST. */
export const digitsBy = (write: Write): Dataset<typeof settings> => ({
  label: "Digits",
  summary: "Read handwritten digits.",
  kind: "pictures",
  task: "classification",
  settings,
  count: { default: 5000, max: 60_000 },
  factors,
  axes: ["turn", "slant"],
  inputShape: ({ grid }) => [Number(grid), Number(grid), 1],
  classes: () => names,
  cautions: () => ({
    mirror: "A mirrored 2, 3 or 7 is no digit: its label is not true any more.",
    rotate: "Turned by half a circle a 6 is a 9. Up to about 45° the labels stay true.",
  }),
  framing: ({ grid }) => ({ box: (box * Number(grid)) / shown[grid], usual: true }),
  draw(seed, count, values: ValuesOf<typeof settings>) {
    const drawn = balanced(seed, "digit", count, names.length);
    const columns = [drawn, ...varied.draw(seed, count, values), same(values.noise, count), styles(seed, count)];
    return { factors: rowsOf(count, columns), labels: Float32Array.from(drawn) };
  },
  inputs(rows, { grid }) {
    const side = Number(grid);
    const zoom = side / shown[grid];
    const addNoise = noiseOf(side * side);
    // Neighbouring pictures of a decision map show the same writing, turned and moved.
    let writing: Writing = [];
    let [writtenDigit, writtenStyle, writtenWobble] = [-1, -1, -1];
    return picturesOf(rows, factors.length, side * side, (row, ink) => {
      const [factor, slant, turn, across, up, width, size, thickness, edge, wobble, noise, style] = row;
      const digit = Math.min(9, Math.max(0, Math.round(factor)));
      if (digit !== writtenDigit || style !== writtenStyle || wobble !== writtenWobble) {
        writing = write(digit, style, wobble);
        [writtenDigit, writtenStyle, writtenWobble] = [digit, style, wobble];
      }
      const lean = sin((slant * Math.PI) / 180) / cos((slant * Math.PI) / 180);
      const [x, y] = [side / 2 + zoom * across, side / 2 - zoom * up];
      putOnPaper({ height: side, width: side, ink }, writing, { x, y, turn, size, edge, width, lean, thickness }, zoom);
      addNoise(ink, noise, style);
    });
  },
});

export const digits = digitsBy(handOf(skeletons));
