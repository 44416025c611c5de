import { cos, sin } from "../../math/elementary";
import { message } from "../../locales/message";
import type { Easel, Points } from "./easel";
import type { Scene } from "./scene";

const side = 48;

/** A block whose lower front corner stands at (x, y): the receding lines rise by `angle` from the level. */
function block(easel: Easel, x: number, y: number, high: number, angle: number): void {
  const turn = (angle * Math.PI) / 180;
  const [dx, dy] = [side * cos(turn), side * sin(turn)];
  const up = high * side;
  const left: Points = [
    [x, y],
    [x - dx, y - dy],
    [x - dx, y - dy - up],
    [x, y - up],
  ];
  const right: Points = [
    [x, y],
    [x + dx, y - dy],
    [x + dx, y - dy - up],
    [x, y - up],
  ];
  const top: Points = [
    [x, y - up],
    [x - dx, y - dy - up],
    [x, y - 2 * dy - up],
    [x + dx, y - dy - up],
  ];
  easel.polygon(left, [0.44, 0.46, 0.5]);
  easel.polygon(right, [0.68, 0.69, 0.71]);
  easel.polygon(top, [0.9, 0.9, 0.88]);
  for (const face of [left, right, top]) easel.stroke([...face, face[0]], 1.8, [0.1, 0.1, 0.12]);
}

export const blocks: Scene = {
  label: message("blocks"),
  summary: message("Blocks drawn without perspective: upright lines, and lines that all rise by one angle."),
  across: 360,
  down: 270,
  angle: { label: message("rise of the receding lines"), min: 0, max: 45, standard: 30 },
  paint(easel, angle) {
    easel.cover([0.97, 0.97, 0.95]);
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [side * cos(turn), side * sin(turn)];
    const [x, y] = [180, 226];
    for (const [across, back, high] of [
      [-2, 2, 1.6],
      [-1, 1, 0.7],
      [2, 2, 1],
      [1, 1, 2.2],
      [0, 0, 1],
    ])
      block(easel, x + across * dx, y - back * dy, high, angle);
  },
};
