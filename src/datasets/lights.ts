import { choice } from "../settings";
import { drawing } from "./pictures/drawing";
import { mixOf } from "./pictures/mix";
import { shared, sized, turned } from "./pictures/spans";
import { round, standAt } from "./pictures/stand";
import { shifts } from "./pictures/vary";
import { Easel, type Colour } from "./scenes/easel";

const side = 24;

const lamps: readonly Colour[] = [
  [1, 0.2, 0.15],
  [1, 0.75, 0.1],
  [0.15, 0.9, 0.4],
];
const skies: readonly Colour[] = [
  [0.05, 0.07, 0.14],
  [0.3, 0.32, 0.5],
  [0.85, 0.6, 0.5],
  [0.62, 0.82, 0.95],
];
const pole: Colour = [0.25, 0.26, 0.28];
const box: Colour = [0.1, 0.11, 0.12];
const white: Colour = [1, 1, 1];
const names = ["red", "amber", "green"];

const easel = new Easel(side, side, side);

/** Traffic lights by day and by night; by its usual order a network may learn the place of the lamp for its colour. */
export const lights = drawing({
  label: "Traffic lights",
  summary: "Say which colour a traffic light shows.",
  shape: [side, side, 3],
  count: { default: 1000, max: 10_000 },
  settings: {
    order: choice({
      label: "order",
      help: "Whether each colour has its own place, or any lamp may have any colour: then only the colour tells.",
      default: "usual",
      options: [
        { value: "usual", label: "as on the road" },
        { value: "any", label: "any" },
      ],
    }),
  },
  settle(kinds, { order }) {
    if (order === "usual") kinds[1] = kinds[0];
  },
  parts: {
    colour: { label: "colour", choices: names },
    place: { label: "place", choices: ["top", "middle", "bottom"] },
  },
  spans: {
    turn: turned(10),
    ...shifts(2, 9),
    size: sized(0.7, 0.95),
    glow: shared("glow", "How far the lamp shines around it."),
    sky: shared("sky", "From night over dusk to day."),
  },
  questions: { colour: { label: "colour", classes: names, answer: ([colour]) => colour } },
  cautions: () => ({ colour: "The label is the colour: in other light it may be another one." }),
  axes: ["sky", "up"],
  noise: 0,
  paint(row, picture) {
    const [colour, place, turn, across, up, size, glow, sky] = row;
    const stand = standAt(side / 2 + across, side / 2 - up, turn, size);
    const lit = Math.min(2, Math.max(0, Math.round(place)));
    const lamp = lamps[Math.min(2, Math.max(0, Math.round(colour)))];
    easel.cover(mixOf(skies, sky));
    easel.polygon(
      stand([
        [-0.9, 9],
        [0.9, 9],
        [0.9, 30],
        [-0.9, 30],
      ]),
      pole,
    );
    easel.polygon(
      stand([
        [-3.4, -10],
        [3.4, -10],
        [4.2, -9.2],
        [4.2, 9.2],
        [3.4, 10],
        [-3.4, 10],
        [-4.2, 9.2],
        [-4.2, -9.2],
      ]),
      box,
    );
    for (const [index, middle] of [-6.2, 0, 6.2].entries()) {
      easel.polygon(stand(round(0, middle, 2.6, 2.6)), index === lit ? lamp : pole);
      if (index !== lit) continue;
      const [[x, y]] = stand([[0, middle]]);
      const reach = size * (3 + 3 * glow);
      easel.ellipse(x, y, reach, reach, lamp, 0.25 + 0.2 * glow, reach);
      easel.polygon(stand(round(-0.7, middle - 0.7, 0.8, 0.8)), white, 0.6);
    }
    picture.set(easel.values);
  },
});
