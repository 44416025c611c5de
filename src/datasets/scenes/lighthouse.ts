import { sin } from "../../math/elementary";
import { message } from "../../locales/message";
import type { Colour, Easel, Points } from "./easel";
import type { Scene } from "./scene";
import { chanceAt, clouds, grain } from "./texture";

const horizon = 188;

function ridge(level: number, waves: readonly (readonly [height: number, length: number, phase: number])[]): Points {
  const line = Array.from({ length: 81 }, (_, step) => {
    const x = step * 5;
    const lift = waves.reduce((sum, [height, length, phase]) => sum + height * sin((x + phase) / length), 0);
    return [x, Math.min(horizon, level - lift)] as const;
  });
  return [...line, [400, horizon], [0, horizon]];
}

/** Glints: short lines of light, longer and rarer towards the shore. */
function glints(easel: Easel): void {
  for (let glint = 0; glint < 150; glint++) {
    const depth = chanceAt(11, glint, 0);
    const y = horizon + 4 + depth * depth * 104;
    const x = chanceAt(11, glint, 1) * 400;
    const long = 4 + (y - horizon) * 0.16 * (0.5 + chanceAt(11, glint, 2));
    const moonlit = Math.max(0, 1 - Math.abs(x - 80) / 90);
    const shine = 0.1 + 0.5 * moonlit * chanceAt(11, glint, 3) + 0.12 * chanceAt(11, glint, 4);
    easel.stroke(
      [
        [x - long, y],
        [x + long, y],
      ],
      0.8 + (y - horizon) / 110,
      [0.93, 0.92, 0.85],
      shine,
    );
  }
}

const white: Colour = [0.94, 0.93, 0.89];
const dark: Colour = [0.13, 0.13, 0.16];

/** Half the width of the tower at a share of its height. */
const half = (share: number) => 17 - 6.5 * share;

/** The tower: its sides draw together towards the top; `share` 0 is its foot, 1 the gallery. */
function tower(easel: Easel): void {
  const [foot, top, middle] = [222, 82, 289];
  for (let band = 0; band < 7; band++) {
    const [low, high] = [band / 7, (band + 1) / 7];
    const [y0, y1] = [foot - low * (foot - top), foot - high * (foot - top)];
    const shape: Points = [
      [middle - half(low), y0],
      [middle + half(low), y0],
      [middle + half(high), y1],
      [middle - half(high), y1],
    ];
    easel.polygon(shape, band % 2 === 0 ? white : [0.55, 0.16, 0.14]);
  }
  easel.polygon(
    [
      [middle + 3, foot],
      [middle + half(0), foot],
      [middle + half(1), top],
      [middle + 2, top],
    ],
    { from: [middle, 0, [0.2, 0.2, 0.26]], to: [middle + 18, 0, [0.05, 0.05, 0.09]] },
    0.4,
  );
  for (const [y, side] of [
    [196, -4],
    [156, 3],
    [116, -3],
  ])
    easel.polygon(rectangle(middle + side - 2, y, 4, 7), dark);
  easel.polygon(rectangle(middle - 15, 78, 30, 5), dark);
  for (let post = -14; post <= 14; post += 4) easel.stroke(upright(middle + post, 71, 78), 0.9, dark);
  easel.stroke(level(middle - 15, middle + 15, 71), 1, dark);
  easel.polygon(rectangle(middle - 9, 58, 18, 20), [0.99, 0.93, 0.66]);
  for (let bar = -9; bar <= 9; bar += 6) easel.stroke(upright(middle + bar, 58, 78), 1.5, dark);
  easel.polygon(
    [
      [middle - 13, 58],
      [middle + 13, 58],
      [middle, 43],
    ],
    [0.47, 0.13, 0.12],
  );
  easel.stroke(upright(middle, 36, 44), 1.2, dark);
}

const rectangle = (x: number, y: number, width: number, height: number): Points => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const upright = (x: number, from: number, to: number): Points => [
  [x, from],
  [x, to],
];
const level = (from: number, to: number, y: number): Points => [
  [from, y],
  [to, y],
];

function cottage(easel: Easel): void {
  easel.polygon(rectangle(322, 201, 46, 24), white);
  easel.polygon(rectangle(352, 201, 16, 24), [0.62, 0.62, 0.62], 0.6);
  easel.polygon(
    [
      [318, 202],
      [372, 202],
      [362, 186],
      [328, 186],
    ],
    [0.29, 0.2, 0.19],
  );
  easel.polygon(rectangle(354, 178, 6, 12), [0.35, 0.24, 0.22]);
  for (const x of [327, 338, 357]) easel.polygon(rectangle(x, 207, 6, 8), [0.2, 0.2, 0.24]);
  easel.polygon(rectangle(346, 208, 6, 17), [0.3, 0.17, 0.12]);
}

function rocks(easel: Easel): void {
  const shore: Points = [
    [196, 300],
    [206, 276],
    [228, 262],
    [234, 242],
    [258, 233],
    [266, 222],
    [312, 219],
    [330, 225],
    [374, 223],
    [400, 229],
    [400, 300],
  ];
  easel.polygon(shore, { from: [250, 220, [0.27, 0.25, 0.24]], to: [300, 300, [0.08, 0.08, 0.1]] });
  for (let stone = 0; stone < 46; stone++) {
    const x = 214 + chanceAt(23, stone, 0) * 186;
    const low = 238 + Math.max(0, 244 - x) * 0.9;
    const y = low + chanceAt(23, stone, 1) * (298 - low);
    const size = 2 + 6 * chanceAt(23, stone, 2);
    easel.polygon(
      [
        [x - size, y],
        [x - size * 0.4, y - size * 0.7],
        [x + size * 0.7, y - size * 0.5],
        [x + size, y + size * 0.2],
      ],
      chanceAt(23, stone, 3) < 0.55 ? [0.36, 0.34, 0.33] : [0.05, 0.05, 0.07],
      0.55,
    );
  }
}

export const lighthouse: Scene = {
  label: message("lighthouse"),
  summary: message("A lighthouse on rocks by the sea, the moon above hills."),
  across: 400,
  down: 300,
  paint(easel) {
    easel.cover({ from: [0, 0, [0.33, 0.38, 0.5]], to: [0, horizon, [0.9, 0.8, 0.71]] });
    clouds(easel, { seed: 5, across: 120, down: 22, amount: 0.025, top: 0, bottom: horizon });
    easel.ellipse(80, 72, 46, 46, [0.98, 0.95, 0.86], 0.22, 44);
    easel.ellipse(80, 72, 23, 23, [0.98, 0.97, 0.91]);
    for (const [x, y, size] of [
      [73, 66, 4.5],
      [86, 78, 3.4],
      [84, 62, 2.6],
      [72, 81, 2.2],
    ])
      easel.ellipse(x, y, size, size, [0.88, 0.87, 0.83], 0.7, 2);
    easel.polygon(
      ridge(144, [
        [16, 38, 10],
        [6, 17, 40],
      ]),
      { from: [0, 118, [0.5, 0.51, 0.57]], to: [0, horizon, [0.62, 0.61, 0.63]] },
    );
    easel.polygon(
      ridge(168, [
        [22, 33, 102],
        [5, 13, 7],
      ]),
      { from: [0, 140, [0.3, 0.32, 0.36]], to: [0, horizon, [0.42, 0.43, 0.46]] },
    );
    easel.polygon(rectangle(0, horizon, 400, 112), {
      from: [0, horizon, [0.52, 0.52, 0.54]],
      to: [0, 300, [0.12, 0.15, 0.2]],
    });
    clouds(easel, { seed: 31, across: 40, down: 3, amount: 0.018, top: horizon, bottom: 300 });
    glints(easel);
    rocks(easel);
    cottage(easel);
    tower(easel);
    grain(easel, 7, 0.05);
  },
};
