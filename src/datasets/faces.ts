import { drawing } from "./pictures/drawing";
import { mixOf } from "./pictures/mix";
import { shared, sized, turned } from "./pictures/spans";
import { round, standAt } from "./pictures/stand";
import { shifts } from "./pictures/vary";
import { Easel, type Colour, type Points } from "./scenes/easel";

const side = 28;

const skins: readonly Colour[] = [
  [0.36, 0.22, 0.15],
  [0.66, 0.44, 0.3],
  [0.9, 0.68, 0.52],
  [1, 0.86, 0.74],
];
const hairs: readonly Colour[] = [
  [0.09, 0.07, 0.08],
  [0.36, 0.2, 0.1],
  [0.72, 0.32, 0.12],
  [0.93, 0.76, 0.4],
];
const grounds: readonly Colour[] = [
  [0.04, 0.07, 0.12],
  [0.08, 0.2, 0.28],
  [0.2, 0.36, 0.42],
];
const ink: Colour = [0.08, 0.07, 0.1];
const lips: readonly Colour[] = [
  [0.95, 0.42, 0.42],
  [0.7, 0.1, 0.16],
];

/** From the left corner of the mouth to the right one; 1 smiles, −1 frowns. */
const mouthOf = (curve: number): Points =>
  [-1, -0.6, -0.2, 0.2, 0.6, 1].map((across) => [4.4 * across, 5.4 + 3 * curve * (0.5 - across * across)]);

/** The upper part of the head, down to the height of the fringe. */
const fringe: Points = round(0, -1.2, 8.3, 9.2).filter(([, y]) => y < -3.6);

/** The hair behind the head, down to a height. */
const backOfHair = (end: number): Points => [...round(0, -2, 9, 9.8).filter(([, y]) => y < 0), [9, end], [-9, end]];

const easel = new Easel(side, side, side);

/** Faces with hair, expression and sometimes glasses: the same pictures, and three things that may be asked of them. */
export const faces = drawing({
  label: "Faces",
  summary: "Tell from a face whether it smiles, how long its hair is or whether it wears glasses.",
  shape: [side, side, 3],
  count: { default: 2000, max: 10_000 },
  parts: {
    mouth: {
      label: "mouth",
      min: -1,
      max: 1,
      step: 0.05,
      stretches: [
        [-1, -0.5],
        [-0.2, 0.2],
        [0.5, 1],
      ],
    },
    hair: {
      label: "hair",
      min: 0,
      max: 1,
      step: 0.05,
      stretches: [
        [0, 0.35],
        [0.65, 1],
      ],
    },
    glasses: { label: "glasses", choices: ["no glasses", "glasses"] },
  },
  spans: {
    turn: turned(8),
    ...shifts(1.5, 9),
    size: sized(0.85, 1),
    skin: shared("skin", "How light the skin is."),
    tone: shared("hair colour", "How light the hair is."),
    ground: shared("background", "How light the background is."),
  },
  questions: {
    mouth: { label: "mouth", classes: ["sad", "calm", "happy"], answer: ([mouth]) => mouth },
    hair: { label: "hair", classes: ["short hair", "long hair"], answer: ([, hair]) => hair },
    glasses: { label: "glasses", classes: ["no glasses", "glasses"], answer: ([, , glasses]) => glasses },
  },
  cautions: () => ({
    crop: "What the label names may be cut away.",
    cutout: "What the label names may be cut away.",
  }),
  axes: ["mouth", "hair"],
  noise: 0,
  paint(row, picture) {
    const [mouth, hair, glasses, turn, across, up, size, skin, tone, ground] = row;
    const stand = standAt(side / 2 + across, side / 2 - up, turn, size);
    const face = mixOf(skins, skin);
    const strands = mixOf(hairs, tone);
    easel.cover(mixOf(grounds, ground));
    easel.polygon(stand(backOfHair(1 + 11 * hair)), strands);
    easel.polygon(stand(round(0, 0.6, 7.4, 9.4)), face);
    easel.polygon(stand(fringe), strands);
    for (const eye of [-3, 3]) {
      easel.polygon(stand(round(eye, -0.8, 1.15, 1.15)), ink);
      easel.stroke(
        stand([
          [eye - 1.4, -3],
          [eye + 1.4, -3],
        ]),
        0.7,
        strands,
        0.9,
      );
    }
    easel.stroke(
      stand([
        [0, 0.6],
        [0.6, 2.6],
        [-0.3, 2.8],
      ]),
      0.6,
      ink,
      0.35,
    );
    easel.stroke(stand(mouthOf(mouth)), 1.3, mixOf(lips, 2 * skin));
    if (glasses >= 0.5) {
      for (const eye of [-3.2, 3.2]) {
        const rim = round(eye, -0.7, 2.5, 2.3);
        easel.stroke(stand([...rim, rim[0]]), 0.7, ink);
      }
      easel.stroke(
        stand([
          [-0.8, -1],
          [0.8, -1],
        ]),
        0.7,
        ink,
      );
    }
    picture.set(easel.values);
  },
});
