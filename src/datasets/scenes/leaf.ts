import { cos, sin } from "../../math/elementary";
import { message } from "../../locales/message";
import type { Colour, Easel, Points } from "./easel";
import type { Scene } from "./scene";
import { chanceAt, clouds, grain } from "./texture";

/** Foot and tip of the blade. */
const [footX, footY, tipX, tipY] = [84, 262, 326, 44];
const length = Math.sqrt((tipX - footX) * (tipX - footX) + (tipY - footY) * (tipY - footY));
const [alongX, alongY] = [(tipX - footX) / length, (tipY - footY) / length];

/** The place `along` (0 foot, 1 tip) on the middle vein, which bends a little, and `off` units to its right. */
function at(along: number, off: number): readonly [number, number] {
  const bend = off + 12 * sin(along * 2.9);
  return [footX + along * length * alongX - bend * alongY, footY + along * length * alongY + bend * alongX];
}

/** Half the width of the blade. */
const half = (along: number): number => 234 * Math.sqrt(along) * (1 - along);

/** The rim of one side: teeth that point to the tip. */
function rim(side: 1 | -1): Points {
  return Array.from({ length: 161 }, (_, step) => {
    const along = step / 160;
    const tooth = (step % 8) / 8;
    return at(Math.min(1, along), side * Math.max(0, half(along)) * (1 + 0.045 * tooth));
  });
}

/** A side vein leaves the middle one and curves towards the tip. */
function vein(start: number, side: 1 | -1, reach: number): Points {
  return Array.from({ length: 13 }, (_, step) => {
    const share = (step / 12) * reach;
    const along = Math.min(0.985, start + 0.2 * share + 0.1 * share * share);
    return at(along, side * share * Math.max(0, half(along)));
  });
}

function bokeh(easel: Easel): void {
  for (let disc = 0; disc < 34; disc++) {
    const size = 10 + 26 * chanceAt(41, disc, 0);
    const light: Colour = [0.5 + 0.4 * chanceAt(41, disc, 1), 0.66 + 0.25 * chanceAt(41, disc, 2), 0.36];
    easel.ellipse(chanceAt(41, disc, 3) * 400, chanceAt(41, disc, 4) * 300, size, size, light, 0.13, 6);
  }
}

function blade(easel: Easel, side: 1 | -1): void {
  const middle: Points = Array.from({ length: 41 }, (_, step) => at(step / 40, 0));
  const [x, y] = at(0.5, side * 88);
  const [mx, my] = at(0.5, 0);
  const lit: Colour = side > 0 ? [0.29, 0.5, 0.17] : [0.43, 0.64, 0.24];
  const shaded: Colour = side > 0 ? [0.16, 0.33, 0.11] : [0.55, 0.74, 0.33];
  easel.polygon([...rim(side), ...middle.toReversed()], { from: [mx, my, lit], to: [x, y, shaded] });
}

function veins(easel: Easel): void {
  const pale: Colour = [0.79, 0.88, 0.56];
  for (const side of [1, -1] as const) {
    for (let pair = 0; pair < 11; pair++) {
      const start = 0.04 + pair * 0.07 + (side > 0 ? 0.03 : 0);
      easel.stroke(vein(start, side, 0.95), 2.1 - 0.11 * pair, pale, 0.85);
      for (let branch = 0; branch < 6; branch++) {
        const share = 0.24 + branch * 0.12;
        const line = vein(start, side, share);
        const [fromX, fromY] = line[line.length - 1];
        const turn = (side > 0 ? 0.25 : -0.1) + 0.7 * chanceAt(53, pair * 9 + branch, side);
        const [towardsX, towardsY] = [cos(turn) * alongX - sin(turn) * alongY, sin(turn) * alongX + cos(turn) * alongY];
        const far = (9 + 5 * chanceAt(59, pair * 9 + branch, side)) * Math.min(1, half(start + 0.25 * share) / 70);
        easel.stroke(
          [
            [fromX, fromY],
            [fromX + far * towardsX, fromY + far * towardsY],
          ],
          0.7,
          pale,
          0.45,
        );
      }
    }
  }
  const stalk: Points = [
    [30, 292],
    [56, 282],
    at(0, 0),
    ...Array.from({ length: 20 }, (_, step) => at((step + 1) / 20, 0)),
  ];
  easel.stroke(stalk, 5, [0.35, 0.46, 0.18], 0.7);
  easel.stroke(stalk, 3, [0.86, 0.92, 0.64]);
}

function drop(easel: Easel, x: number, y: number, size: number): void {
  easel.ellipse(x + size * 0.2, y + size * 0.28, size * 1.06, size * 0.98, [0.05, 0.14, 0.04], 0.45, size * 0.4);
  easel.ellipse(x, y, size, size * 0.92, {
    from: [x - size, y - size, [0.2, 0.36, 0.13]],
    to: [x + size, y + size, [0.78, 0.9, 0.6]],
  });
  easel.ellipse(x - size * 0.35, y - size * 0.35, size * 0.26, size * 0.2, [1, 1, 1], 0.95, size * 0.1);
}

export const leaf: Scene = {
  label: message("leaf"),
  summary: message("A green leaf with its veins and drops of water."),
  across: 400,
  down: 300,
  paint(easel) {
    easel.cover({ from: [0, 0, [0.24, 0.34, 0.22]], to: [400, 300, [0.08, 0.13, 0.1]] });
    bokeh(easel);
    easel.polygon(
      [...rim(1), ...rim(-1).toReversed()].map(([x, y]) => [x + 7, y + 9] as const),
      [0.02, 0.05, 0.02],
      0.45,
    );
    blade(easel, -1);
    blade(easel, 1);
    clouds(easel, { seed: 61, across: 34, down: 34, amount: 0.018, top: 0, bottom: 300 });
    veins(easel);
    for (const [x, y, size] of [
      [208, 118, 10],
      [166, 214, 7],
      [262, 146, 5.5],
      [146, 170, 4.5],
      [240, 96, 3.5],
      [222, 190, 4],
    ])
      drop(easel, x, y, size);
    grain(easel, 29, 0.05);
  },
};
