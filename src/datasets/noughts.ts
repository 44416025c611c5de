import { drawing } from "./pictures/drawing";
import { line, outline, type Sheet } from "./pictures/raster";
import { penned, sized, turned } from "./pictures/spans";
import { round, standAt } from "./pictures/stand";
import { contrast, shifts } from "./pictures/vary";
import type { Points } from "./scenes/easel";

const side = 16;

/** A stroke of an X: straight, or bent to one side in the middle. */
const stroke = (from: 1 | -1, bend: number): Points =>
  [-1, -0.5, 0, 0.5, 1].map((along) => [
    4.6 * from * along + 2.6 * bend * (1 - along * along),
    5 * along + 1.6 * bend * from * along * (1 - along * along),
  ]);

/** An O, pushed out of round. */
const ring = (bend: number): Points =>
  round(0, 0, 4.6, 5.2).map(([x, y]) => [x * (1 + 0.06 * bend * y) + 0.05 * bend * y * y, y]);

function open(sheet: Sheet, points: Points, half: number): void {
  for (let at = 0; at + 1 < points.length; at++)
    line(sheet, points[at][0], points[at][1], half, points[at + 1][0], points[at + 1][1], half);
}

/** The two signs of the oldest example of all, straight or bent, wherever they stand. */
export const noughts = drawing({
  label: "X and O",
  summary: "Tell an X from an O, however it is bent.",
  shape: [side, side, 1],
  count: { default: 1000, max: 10_000 },
  parts: { sign: { label: "sign", choices: ["O", "X"] } },
  spans: {
    bend: {
      label: "bend",
      help: "How far the strokes are bent, to one side or the other.",
      min: -2,
      max: 2,
      step: 0.05,
      trained: [-0.6, 0.6],
    },
    turn: turned(25),
    ...shifts(1.5, 6),
    size: sized(0.75, 1.1),
    thickness: penned(1.2, 2.2),
    contrast,
  },
  questions: { sign: { label: "sign", classes: ["O", "X"], answer: ([sign]) => sign } },
  axes: ["turn", "bend"],
  noise: 0.05,
  paint(row, ink) {
    const [sign, bend, turn, across, up, size, thickness, contrast] = row;
    const stand = standAt(side / 2 + across, side / 2 - up, turn, size);
    const sheet: Sheet = { height: side, width: side, ink };
    if (sign >= 0.5) for (const from of [1, -1] as const) open(sheet, stand(stroke(from, bend)), thickness / 2);
    else outline(sheet, stand(ring(bend)).flat(), thickness / 2);
    for (let cell = 0; cell < ink.length; cell++) ink[cell] *= contrast;
  },
});
