import { message } from "../../locales/message";
import type { Colour, Easel, Points } from "./easel";
import type { Scene } from "./scene";
import { chanceAt, clouds, grain } from "./texture";

/** The eye stands 1.7 m over the ground and looks along the street; metres, `ahead` into the picture. */
const eye = 1.7;
const focus = 190;
const [centreX, centreY] = [192, 168];

const seen = (across: number, up: number, ahead: number): readonly [number, number] => [
  centreX + (focus * across) / ahead,
  centreY - (focus * (up - eye)) / ahead,
];

/** A pane on a wall along the street, from one depth to another and between two heights. */
const pane = (across: number, near: number, far: number, low: number, high: number): Points => [
  seen(across, low, near),
  seen(across, high, near),
  seen(across, high, far),
  seen(across, low, far),
];

const ground = (left: number, right: number, near: number, far: number): Points => [
  seen(left, 0, near),
  seen(left, 0, far),
  seen(right, 0, far),
  seen(right, 0, near),
];

const walls: readonly Colour[] = [
  [0.64, 0.5, 0.42],
  [0.76, 0.71, 0.61],
  [0.52, 0.37, 0.33],
  [0.6, 0.62, 0.64],
  [0.72, 0.6, 0.47],
];

const dimmed = (colour: Colour, share: number): Colour => [colour[0] * share, colour[1] * share, colour[2] * share];
/** Far things take the colour of the air. */
const hazy = (colour: Colour, ahead: number): Colour => {
  const share = Math.min(0.75, ahead / 90);
  return [
    colour[0] + share * (0.83 - colour[0]),
    colour[1] + share * (0.85 - colour[1]),
    colour[2] + share * (0.88 - colour[2]),
  ];
};

function house(easel: Easel, side: 1 | -1, near: number, far: number, seed: number): void {
  const across = side * 5.2;
  const high = 7.5 + 5.5 * chanceAt(seed, 1, 0);
  const light = side > 0 ? 0.66 : 1;
  const wall = hazy(dimmed(walls[seed % walls.length], light), near);
  easel.polygon(pane(across, near, far, 0, high), wall);
  easel.polygon(
    [seen(across, 0, near), seen(across, high, near), seen(side * 30, high, near), seen(side * 30, 0, near)],
    hazy(dimmed(walls[seed % walls.length], 0.8), near),
  );
  easel.polygon(pane(across * 0.985, near, far, high - 0.5, high), hazy(dimmed([0.9, 0.87, 0.8], light), near));
  const columns = Math.max(2, Math.round((far - near) / 1.9));
  const step = (far - near) / columns;
  for (let floor = 0; 3.6 + floor * 2.6 < high - 1.2; floor++) {
    for (let column = 0; column < columns; column++) {
      const [from, low] = [near + (column + 0.22) * step, 3.6 + floor * 2.6];
      const lit = chanceAt(seed, column, floor + 7) < 0.22;
      const glass: Colour = lit ? [0.98, 0.84, 0.5] : [0.2, 0.25, 0.31];
      easel.polygon(
        pane(across * 0.99, from - 0.1, from + 0.62 * step, low - 0.12, low + 1.55),
        hazy(dimmed([0.92, 0.9, 0.85], light), near),
      );
      easel.polygon(pane(across * 0.985, from, from + 0.53 * step, low, low + 1.45), hazy(glass, near));
      easel.stroke(
        [seen(across * 0.985, low, from + 0.265 * step), seen(across * 0.985, low + 1.45, from + 0.265 * step)],
        9 / from,
        hazy([0.9, 0.88, 0.82], near),
      );
    }
  }
  easel.polygon(pane(across * 0.985, near + 0.3, far - 0.3, 0.4, 2.5), hazy([0.16, 0.18, 0.2], near));
  easel.polygon(
    pane(across * 0.98, near + 0.2, far - 0.2, 2.5, 3),
    hazy(dimmed([0.62, 0.2, 0.18], side > 0 ? 0.8 : 1), near),
  );
}

function walker(easel: Easel, across: number, ahead: number, coat: Colour, stride: number): void {
  const scale = focus / ahead;
  const leg: Colour = hazy([0.12, 0.13, 0.17], ahead);
  for (const way of [-1, 1])
    easel.stroke(
      [
        seen(across, 0.85, ahead),
        seen(across + way * stride * 0.6, 0.45, ahead),
        seen(across + way * stride, 0.03, ahead),
      ],
      0.15 * scale,
      leg,
    );
  easel.polygon(
    [
      seen(across - 0.22, 1.42, ahead),
      seen(across + 0.22, 1.42, ahead),
      seen(across + 0.27, 0.7, ahead),
      seen(across - 0.27, 0.7, ahead),
    ],
    hazy(coat, ahead),
  );
  easel.stroke(
    [seen(across - 0.22, 1.38, ahead), seen(across - 0.32, 0.85, ahead)],
    0.11 * scale,
    hazy(dimmed(coat, 0.75), ahead),
  );
  const [x, y] = seen(across, 1.6, ahead);
  easel.ellipse(x, y, 0.12 * scale, 0.15 * scale, hazy([0.76, 0.58, 0.48], ahead));
  easel.ellipse(x, y - 0.06 * scale, 0.13 * scale, 0.1 * scale, hazy([0.16, 0.11, 0.09], ahead));
}

function lamp(easel: Easel, across: number, ahead: number): void {
  const scale = focus / ahead;
  const iron = hazy([0.1, 0.12, 0.13], ahead);
  const way = across < 0 ? 1 : -1;
  easel.stroke([seen(across, 0, ahead), seen(across, 4.6, ahead)], 0.11 * scale, iron);
  easel.stroke(
    [seen(across, 4.6, ahead), seen(across + way * 0.5, 4.9, ahead), seen(across + way, 4.75, ahead)],
    0.08 * scale,
    iron,
  );
  const [x, y] = seen(across + way, 4.62, ahead);
  easel.ellipse(x, y, 0.75 * scale, 0.75 * scale, [1, 0.92, 0.68], 0.32, 0.75 * scale);
  easel.ellipse(x, y, 0.22 * scale, 0.16 * scale, [1, 0.96, 0.82]);
}

function railing(easel: Easel): void {
  const iron: Colour = [0.07, 0.08, 0.1];
  for (let ahead = 12; ahead >= 2.4; ahead -= 0.24) {
    easel.stroke([seen(2.35, 0.1, ahead), seen(2.35, 1.02, ahead)], 0.035 * (focus / ahead), hazy(iron, ahead));
  }
  for (const up of [0.14, 1.02]) easel.polygon(pane(2.35, 2.3, 12, up, up + 0.06), iron);
}

export const street: Scene = {
  label: message("street"),
  summary: message("A street with houses, lamps, a railing and people walking."),
  across: 400,
  down: 300,
  paint(easel) {
    easel.cover({ from: [0, 0, [0.47, 0.62, 0.8]], to: [0, centreY, [0.93, 0.9, 0.85]] });
    clouds(easel, { seed: 3, across: 90, down: 26, amount: 0.06, top: 0, bottom: centreY });
    easel.polygon(ground(-60, 60, 1, 400), { from: [0, centreY, [0.7, 0.7, 0.7]], to: [0, 300, [0.34, 0.34, 0.36]] });
    easel.polygon(ground(-5.2, -2.6, 0.8, 60), {
      from: [0, centreY, [0.8, 0.79, 0.77]],
      to: [0, 300, [0.62, 0.6, 0.57]],
    });
    easel.polygon(ground(2.6, 5.2, 0.8, 60), {
      from: [0, centreY, [0.72, 0.71, 0.71]],
      to: [0, 300, [0.47, 0.46, 0.45]],
    });
    for (let ahead = 40; ahead > 1.2; ahead *= 0.86) {
      for (const [left, right] of [
        [-5.2, -2.6],
        [2.6, 5.2],
      ])
        easel.stroke([seen(left, 0, ahead), seen(right, 0, ahead)], 4 / ahead + 0.2, [0.36, 0.35, 0.34], 0.6);
    }
    for (let ahead = 34; ahead > 1.5; ahead -= 3)
      easel.polygon(ground(-0.09, 0.09, ahead, ahead + 1.6), [0.95, 0.95, 0.92]);
    for (const edge of [-2.6, 2.6]) easel.polygon(ground(edge - 0.1, edge + 0.1, 0.8, 60), [0.9, 0.89, 0.86], 0.8);
    const depths = [3.4, 8.6, 13.2, 19, 26, 36, 50];
    for (let place = depths.length - 2; place >= 0; place--) {
      house(easel, -1, depths[place], depths[place + 1], 2 * place + 3);
      house(easel, 1, depths[place] + 1.3, depths[place + 1] + 1.3, 2 * place + 12);
    }
    for (const ahead of [24, 15, 9]) lamp(easel, -2.9, ahead);
    walker(easel, -0.6, 19, [0.3, 0.33, 0.4], 0.2);
    walker(easel, 3.5, 13, [0.65, 0.22, 0.2], 0.26);
    walker(easel, -3.7, 8.2, [0.2, 0.33, 0.5], 0.3);
    walker(easel, -4.2, 8.9, [0.75, 0.66, 0.38], 0.22);
    lamp(easel, -2.9, 5.2);
    walker(easel, 3.4, 6.1, [0.15, 0.3, 0.28], 0.3);
    railing(easel);
    grain(easel, 17, 0.05);
  },
};
