import { message } from "../locales/message";
import { sizeOf, type Shape } from "../math/shape";
import { given, type ValuesOf } from "../settings";
import type { Dataset, Factor } from "./dataset";
import { mostOwn, partsOf, type Collection } from "./own/collection";
import { classesSetting, fileSetting, testSetting } from "./own/settings";
import { heldBy } from "./own/held";
import { rowsDrawn } from "./own/rows";
import { variations, variedInto } from "./own/vary";
import { picturesOf } from "./pictures/rows";

const isShape = (shape: readonly number[]): shape is Shape =>
  shape.length === 3 &&
  shape.every((side) => Number.isInteger(side) && side >= 1 && side <= mostOwn.side) &&
  (shape[2] === 1 || shape[2] === 3);

const settings = {
  file: fileSetting,
  shape: given<Shape>({
    label: "size",
    help: "Height, width and channels of every picture.",
    default: [28, 28, 1],
    read(text) {
      const shape = text.split("x").map(Number);
      return isShape(shape) ? shape : null;
    },
    write: (shape) => shape.join("x"),
  }),
  classes: classesSetting,
  test: testSetting,
};

type OwnValues = ValuesOf<typeof settings>;

const picture: Factor = { name: "picture", label: "picture", min: 0, max: 1, step: 1, unit: "", hidden: true };

interface HeldPictures {
  readonly collection: Collection;
  readonly bytes: Uint8Array | null;
}

/** What is at hand for an experiment, if it fits what the experiment says of it. */
function ownPictures({ file, shape, classes, test }: OwnValues): HeldPictures | null {
  const held = heldBy(file);
  if (held?.collection.kind !== "pictures") return null;
  const { collection, bytes } = held;
  const fits =
    collection.classes.length === classes &&
    collection.shape.join() === shape.join() &&
    partsOf(collection).test === test;
  return fits ? { collection, bytes } : null;
}

/** The pictures at hand, or the impossible. */
function pixelsOf(values: OwnValues): { collection: Collection; bytes: Uint8Array } {
  const held = ownPictures(values);
  if (!held?.bytes) throw new Error("own: pictures must be held before they are drawn");
  return { collection: held.collection, bytes: held.bytes };
}

const views = new WeakMap<Collection, Dataset>();

/** Pictures that a learner has brought along. */
export const own: Dataset<typeof settings> = {
  label: "Own pictures",
  summary: "Learn from pictures of your own. They stay on this device.",
  kind: "pictures",
  task: "classification",
  settings,
  count: { default: 1000, max: mostOwn.pictures },
  factors: [picture, ...variations],
  axes: ["turn", "light"],
  stored: true,
  apart: ({ test }) => test,
  inputShape: ({ shape }) => shape,
  classes: (values) =>
    ownPictures(values)?.collection.classes ?? Array.from({ length: values.classes }, (_, index) => String(index + 1)),
  cautions: () => ({
    mirror: "Mirrored writing is no writing: leave this off for letters and digits.",
    rotate: "Turned far, a 6 is a 9 and a p is a d. Small turns leave labels true.",
    colour: "Leave this off where the label is a colour.",
  }),
  // MNIST itself, and whatever is framed like it: 20 of 28 cells.
  framing: ({ shape: [height, width, channels] }) =>
    channels === 1 ? { box: (Math.min(height, width) * 20) / 28, usual: false } : null,
  missing(values) {
    if (ownPictures(values)) return null;
    return message("These pictures are not on this device: load the file they came from, and the run can begin.");
  },
  with(values) {
    const held = ownPictures(values);
    if (!held) return own;
    const { collection } = held;
    const known = views.get(collection) ?? {
      ...own,
      label: collection.name,
      factors: [{ ...picture, max: Math.max(1, collection.labels.length - 1) }, ...variations],
    };
    views.set(collection, known);
    return known;
  },
  draw(seed, count, values) {
    const { collection } = pixelsOf(values);
    const rows = rowsDrawn(collection, seed, count);
    const width = own.factors.length;
    const factors = new Float32Array(rows.length * width);
    for (const [place, row] of rows.entries()) factors[place * width] = row;
    return { factors, labels: Float32Array.from(rows, (row) => collection.labels[row]) };
  },
  inputs(rows, values) {
    const { collection, bytes } = pixelsOf(values);
    const { shape, labels } = collection;
    const size = sizeOf(shape);
    return picturesOf(rows, own.factors.length, size, (row, ink) => {
      const index = Math.min(labels.length - 1, Math.max(0, Math.round(row[0])));
      variedInto({ bytes, from: index * size, shape }, row.subarray(1), ink);
    });
  },
};
