import { cos, sin } from "../math/elementary";
import { drawing } from "./pictures/drawing";
import { contrast, shifts } from "./pictures/vary";

const side = 24;

const wave = (turns: number) => cos(2 * Math.PI * turns);

/** How far from the nearest whole number. */
const offWhole = (value: number) => Math.abs(value - Math.round(value));

/** For each pattern how bright it is at a place, in repeats of it across and down: below 0 dark, above 0 bright. */
const patterns: Readonly<Record<string, (u: number, v: number) => number>> = {
  stripes: (u) => wave(u),
  waves: (u, v) => wave(u + 0.22 * sin(Math.PI * v)),
  checks: (u, v) => 2 * wave(u / 1.4) * wave(v / 1.4),
  dots: (u, v) => wave(u) + wave(v) - 0.5,
  bricks(u, v) {
    const row = Math.floor(v);
    const mortar = Math.min(offWhole(v), 2 * offWhole(u / 2 + 0.5 * (row - 2 * Math.floor(row / 2))));
    return 5 * (mortar - 0.13);
  },
};

const names = Object.keys(patterns);
const kinds = Object.values(patterns);

/** Patterns without a place: they fill the picture, and nothing but what repeats tells them apart. */
export const textures = drawing({
  label: "Textures",
  summary: "Name the pattern that fills a picture, however it lies.",
  shape: [side, side, 1],
  count: { default: 2000, max: 10_000 },
  parts: { pattern: { label: "pattern", choices: names } },
  spans: {
    angle: {
      label: "angle",
      help: "How far the pattern is turned, counter-clockwise.",
      min: -180,
      max: 180,
      step: 1,
      unit: "°",
      trained: [-90, 90],
    },
    spacing: {
      label: "spacing",
      help: "How far the pattern repeats, in cells.",
      min: 2,
      max: 14,
      step: 0.1,
      unit: "px",
      trained: [4, 6.5],
    },
    ...shifts(6, 12),
    contrast,
  },
  questions: { pattern: { label: "pattern", classes: names, answer: ([pattern]) => pattern } },
  axes: ["angle", "spacing"],
  noise: 0.05,
  paint(row, ink) {
    const [pattern, angle, spacing, across, up, contrast] = row;
    const bright = kinds[Math.min(kinds.length - 1, Math.max(0, Math.round(pattern)))];
    const turn = (angle * Math.PI) / 180;
    const [c, s] = [cos(turn) / spacing, sin(turn) / spacing];
    for (let cell = 0; cell < ink.length; cell++) {
      const x = (cell % side) + 0.5 - side / 2 - across;
      const y = Math.floor(cell / side) + 0.5 - side / 2 + up;
      const level = 0.5 + 0.2 * spacing * bright(c * x - s * y, s * x + c * y);
      ink[cell] = contrast * Math.min(1, Math.max(0, level));
    }
  },
});
