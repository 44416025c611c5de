import { remap } from "../../../math/remap";
import { number } from "../../../settings";
import type { Transform } from "../transform";

const settings = {
  quarters: number({
    label: "Quarter turns",
    help: "How many quarters of a circle the picture is turned, clockwise.",
    default: 1,
    min: 1,
    max: 3,
    whole: true,
  }),
};

/** Quarter turns, clockwise. */
export const turn: Transform<typeof settings> = {
  label: "turn",
  settings,
  apply(input, { quarters }) {
    let picture = input;
    for (let quarter = 0; quarter < quarters; quarter++) {
      const [height, width] = picture.shape;
      picture = remap(picture, [width, height], (row, column) => [height - 1 - column, row]);
    }
    return picture;
  },
  caution: "A turned leaf is a leaf; a 6 turned half round is a 9.",
};
