import { cos, sin } from "../math/elementary";
import { choice, set, type ValuesOf } from "../settings";
import { balanced } from "./classes";
import type { Dataset, Factor } from "./dataset";
import { noiseOf } from "./pictures/noise";
import { outline } from "./pictures/raster";
import { picturesOf, rowsOf, same, style, styles } from "./pictures/rows";
import { contrast, noise, shifts, vary } from "./pictures/vary";
import { kinds } from "./shapes/kinds";

const side = 24;
const channels = 3;

/** Red, green and blue of each colour, 0…1. */
const colours = {
  red: [1, 0.25, 0.2],
  green: [0.2, 0.8, 0.3],
  blue: [0.3, 0.5, 1],
  yellow: [1, 0.85, 0.1],
} as const;

const kindNames = Object.keys(kinds);
const colourNames = Object.keys(colours);
const outlines = Object.values(kinds);
const paints = Object.values(colours);

/** Names of the angle's classes: 0°, 90°, 180°, 270°. */
const directions = ["↑", "←", "↓", "→"];

const varied = vary({
  angle: {
    label: "angle",
    help: "How far the shapes are turned, counter-clockwise; a dot marks their top.",
    min: -180,
    max: 180,
    step: 1,
    unit: "°",
    trained: [-180, 180],
  },
  ...shifts(3, 9),
  size: {
    label: "size",
    help: "How far the corners of the shapes are from their middle, in cells.",
    min: 2,
    max: 12,
    step: 0.5,
    unit: "px",
    trained: [6, 8.5],
  },
  thickness: {
    label: "thickness",
    help: "How thick the pen is, in cells.",
    min: 0.5,
    max: 6,
    step: 0.1,
    unit: "px",
    trained: [1.4, 2.4],
  },
  contrast,
});

const words = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

const settings = {
  label: choice({
    label: "label",
    help: "What the network has to say about a picture. The pictures stay the same.",
    default: "kind",
    options: [
      { value: "kind", label: "kind" },
      { value: "colour", label: "colour" },
      { value: "angle", label: "angle" },
    ],
  }),
  kind: set({
    label: "kinds",
    help: "Which shapes there are.",
    default: ["circle", "square", "triangle"],
    options: words(kindNames),
  }),
  colour: set({
    label: "colours",
    help: "Which colours there are.",
    default: colourNames,
    options: words(colourNames),
  }),
  ...varied.settings,
  noise: noise.setting(0.05),
};

type ShapeValues = ValuesOf<typeof settings>;

const named = (name: string, choices: readonly string[]): Factor => {
  return { name, label: name, min: 0, max: choices.length - 1, step: 1, unit: "", choices };
};

const factors: readonly Factor[] = [
  named("kind", kindNames),
  named("colour", colourNames),
  ...varied.factors,
  noise.factor,
  style,
];

/** The classes of a label; a single kind or colour can't be told apart, so then all are possible answers. */
function classesOf({ label, kind, colour }: ShapeValues): readonly string[] {
  if (label === "angle") return directions;
  const [chosen, all] = label === "kind" ? [kind, kindNames] : [colour, colourNames];
  return chosen.length > 1 ? chosen : all;
}

/** Outlines on black, with three things that may be asked of the same pictures. */
export const shapes: Dataset<typeof settings> = {
  label: "Shapes",
  summary: "Name the kind of a shape, its colour or its angle, whatever the rest.",
  kind: "pictures",
  task: "classification",
  settings,
  count: { default: 2000, max: 10_000 },
  factors,
  axes: ["angle", "size"],
  inputShape: () => [side, side, channels],
  classes: classesOf,
  cautions({ label }) {
    if (label === "colour") return { colour: "The label is the colour: in other light it may be another one." };
    if (label !== "angle") return {};
    return {
      mirror: "The label is the angle: mirrored, ← and → change places.",
      rotate: "The label is the angle: turning a shape makes another class of it.",
    };
  },
  draw(seed, count, values: ShapeValues) {
    const pick = (name: "kind" | "colour") => {
      const chosen = values[name];
      return Array.from(balanced(seed, name, count, chosen.length), (index) => chosen[index]);
    };
    const [kind, colour] = [pick("kind"), pick("colour")];
    const columns = varied.draw(seed, count, values);
    const classes = classesOf(values);
    const labelOf = {
      kind: (example: number) => classes.indexOf(kind[example]),
      colour: (example: number) => classes.indexOf(colour[example]),
      angle: (example: number) => Math.round(columns[0][example] / 90 + 4) % 4,
    }[values.label];
    return {
      factors: rowsOf(count, [
        kind.map((name) => kindNames.indexOf(name)),
        colour.map((name) => colourNames.indexOf(name)),
        ...columns,
        same(values.noise, count),
        styles(seed, count),
      ]),
      labels: Float32Array.from({ length: count }, (_, example) => labelOf(example)),
    };
  },
  inputs(rows) {
    const addNoise = noiseOf(side * side * channels);
    const ink = new Float32Array(side * side);
    return picturesOf(rows, factors.length, side * side * channels, (row, picture) => {
      const [kind, colour, angle, across, up, size, thickness, contrast, noise, style] = row;
      const turn = (angle * Math.PI) / 180;
      const [c, s] = [size * cos(turn), size * sin(turn)];
      const [x, y] = [side / 2 + across, side / 2 - up];
      ink.fill(0);
      for (const corners of nearest(outlines, kind)) {
        const turned = corners.map((at, index) =>
          index % 2 === 0 ? x + c * at - s * corners[index + 1] : y - s * corners[index - 1] - c * at,
        );
        outline({ height: side, width: side, ink }, turned, thickness / 2);
      }
      const paint = nearest(paints, colour);
      for (let at = 0; at < picture.length; at++) {
        picture[at] = contrast * ink[Math.floor(at / channels)] * paint[at % channels];
      }
      addNoise(picture, noise, style);
    });
  },
};

/** The value at a factor of choices. */
const nearest = <T>(values: readonly T[], factor: number): T =>
  values[Math.min(values.length - 1, Math.max(0, Math.round(factor)))];
