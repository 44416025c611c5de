import { choice, grid } from "../../settings";
import { transforms, type TransformId } from "./transforms";

const { mirror, turn, crop, shear, brighten, drop } = transforms;

/** The most cells along a side. */
export const mostCells = 16;

/** The picture, what is done to it, and how. */
export const transformSettings = {
  picture: grid({
    label: "Picture",
    help: "The numbers of the picture.",
    default: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
    rows: [1, mostCells],
    columns: [1, mostCells],
    limit: 999,
  }),
  act: choice<TransformId>({
    label: "Change",
    help: "What is done to the picture.",
    default: "mirror",
    options: Object.entries(transforms).map(([value, { label }]) => ({ value: value as TransformId, label })),
  }),
  ...mirror.settings,
  ...turn.settings,
  ...crop.settings,
  ...shear.settings,
  ...brighten.settings,
  ...drop.settings,
};
