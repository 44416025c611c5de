import { drawing } from "./pictures/drawing";
import { mixOf } from "./pictures/mix";
import { shared, sized, turned } from "./pictures/spans";
import { round, standAt, type Stand } from "./pictures/stand";
import { shifts } from "./pictures/vary";
import { Easel, type Colour, type Points } from "./scenes/easel";

const side = 28;

const furs: readonly Colour[] = [
  [0.36, 0.3, 0.32],
  [0.5, 0.33, 0.22],
  [0.85, 0.52, 0.24],
  [0.92, 0.8, 0.62],
];
const grounds: readonly Colour[] = [
  [0.04, 0.09, 0.07],
  [0.1, 0.22, 0.14],
  [0.26, 0.4, 0.24],
];
const ink: Colour = [0.06, 0.05, 0.07];
const rose: Colour = [0.95, 0.5, 0.52];
const white: Colour = [1, 1, 1];

/** Both ears of each kind, around a head at 0. */
const ears: readonly (readonly Points[])[] = [
  [
    [
      [-4.9, -1.4],
      [-4.6, -7],
      [-0.8, -3.6],
    ],
    [
      [4.9, -1.4],
      [4.6, -7],
      [0.8, -3.6],
    ],
  ],
  [round(-3.9, -3.7, 2.3, 2.3), round(3.9, -3.7, 2.3, 2.3)],
  [round(-2.2, -6.4, 1.4, 4.2), round(2.2, -6.4, 1.4, 4.2)],
];

/** How long a part is: none at all, or anything from half of its full length on. */
const lengthOf = (label: string) => ({
  label,
  min: 0,
  max: 1,
  step: 0.05,
  stretches: [
    [0, 0],
    [0.5, 1],
  ] as const,
});

/** A long tail that curls up behind the body. */
const tail: Points = [
  [4, 8.6],
  [7.2, 9],
  [9.6, 7],
  [9.6, 3.6],
  [8, 1.4],
  [9.2, -0.6],
];

const whiskers: readonly Points[] = [-1, 1].flatMap((end) =>
  [-1, 0, 1].map((rise): Points => [
    [2 * end, 1.7 + 0.5 * rise],
    [7.6 * end, 1.4 + 2.3 * rise],
  ]),
);

const easel = new Easel(side, side, side);

/** The beginning of a way, up to a share of its places. */
function beginning(way: Points, share: number): Points {
  const reach = share * (way.length - 1);
  const whole = Math.floor(reach);
  const [[x, y], [nextX, nextY]] = [way[whole], way[Math.min(way.length - 1, whole + 1)]];
  return [...way.slice(0, whole + 1), [x + (reach - whole) * (nextX - x), y + (reach - whole) * (nextY - y)]];
}

function paintHead(stand: Stand, ear: number, fur: Colour, whiskered: number): void {
  for (const shape of ears[ear]) easel.polygon(stand(shape), fur);
  easel.polygon(stand(round(0, 0, 5.2, 4.6)), fur);
  for (const eye of [-2, 2]) easel.polygon(stand(round(eye, -0.7, 0.85, 1)), ink);
  easel.polygon(stand(round(0, 1.9, 1.9, 1.4)), white, 0.45);
  easel.polygon(
    stand([
      [-0.9, 0.9],
      [0.9, 0.9],
      [0, 2],
    ]),
    rose,
  );
  if (whiskered > 0) for (const whisker of whiskers) easel.stroke(stand(beginning(whisker, whiskered)), 0.5, white);
}

/** Animals that may have whiskers and a tail; what a network has to find are parts, wherever they are. */
export const animals = drawing({
  label: "Animals",
  summary: "Find whiskers and tails on animals with all kinds of ears.",
  shape: [side, side, 3],
  count: { default: 2000, max: 10_000 },
  parts: {
    whiskers: lengthOf("whiskers"),
    tail: lengthOf("tail"),
    ears: { label: "ears", choices: ["pointed", "round", "long"] },
    facing: { label: "facing", choices: ["left", "right"] },
  },
  spans: {
    turn: turned(8),
    ...shifts(1.5, 9),
    size: sized(0.85, 1),
    fur: shared("fur", "How light the fur is."),
    ground: shared("background", "How light the background is."),
  },
  questions: {
    parts: {
      label: "whiskers and tail",
      classes: ["neither", "whiskers only", "tail only", "both"],
      answer: ([whiskers, tail]) => whiskers + 2 * tail,
    },
    whiskers: { label: "whiskers", classes: ["no whiskers", "whiskers"], answer: ([whiskers]) => whiskers },
    tail: { label: "tail", classes: ["no tail", "tail"], answer: ([, tail]) => tail },
    ears: { label: "ears", classes: ["pointed", "round", "long"], answer: ([, , ears]) => ears },
  },
  cautions: () => ({
    crop: "What the label names may be cut away.",
    cutout: "What the label names may be cut away.",
  }),
  axes: ["whiskers", "tail"],
  noise: 0,
  paint(row, picture) {
    const [whiskered, tails, ear, facing, turn, across, up, size, fur, ground] = row;
    const mirror = facing >= 0.5 ? -1 : 1;
    const place = standAt(side / 2 + across, side / 2 - up, turn, size);
    const stand: Stand = (points) => place(points.map(([x, y]) => [mirror * x, y]));
    const coat = mixOf(furs, fur);
    easel.cover(mixOf(grounds, ground));
    if (tails > 0) easel.stroke(stand(beginning(tail, tails)), 1.8 * size, coat);
    easel.polygon(stand(round(1.2, 6.6, 5.8, 5.2)), coat);
    easel.polygon(stand(round(-1.6, 7.6, 2.4, 3.4)), white, 0.25);
    const head: Stand = (points) => stand(points.map(([x, y]) => [x - 2.2, y - 1.8]));
    paintHead(head, Math.min(2, Math.max(0, Math.round(ear))), coat, whiskered);
    picture.set(easel.values);
  },
});
