import { message } from "../../locales/message";
import type { Scene } from "./scene";

/** Lines stand at whole cells of 30 units, on a sheet of 12 × 9. */
const cell = 30;

export const lineGrid: Scene = {
  label: message("line grid"),
  summary: message("White lines on black, upright and level, and two slanted ones."),
  across: 360,
  down: 270,
  paint(easel) {
    easel.cover([0, 0, 0]);
    for (let x = cell; x < 360; x += cell)
      easel.stroke(
        [
          [x, 15],
          [x, 255],
        ],
        2,
        [1, 1, 1],
      );
    for (let y = cell; y < 270; y += cell)
      easel.stroke(
        [
          [15, y],
          [345, y],
        ],
        2,
        [1, 1, 1],
      );
    easel.stroke(
      [
        [cell, 240],
        [240, cell],
      ],
      2,
      [1, 1, 1],
    );
    easel.stroke(
      [
        [330, 240],
        [120, cell],
      ],
      2,
      [1, 1, 1],
    );
  },
};
