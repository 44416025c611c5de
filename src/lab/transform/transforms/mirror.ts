import { remap } from "../../../math/remap";
import { choice } from "../../../settings";
import type { Transform } from "../transform";

const settings = {
  across: choice({
    label: "Mirror",
    help: "Which sides change places.",
    default: "sides",
    options: [
      { value: "sides", label: "left and right" },
      { value: "ends", label: "top and bottom" },
    ],
  }),
};

/** Left and right, or top and bottom, change places. */
export const mirror: Transform<typeof settings> = {
  label: "mirror",
  settings,
  apply({ shape, values }, { across }) {
    const [height, width] = shape;
    return remap({ shape, values }, [height, width], (row, column) =>
      across === "sides" ? [row, width - 1 - column] : [height - 1 - row, column],
    );
  },
  caution: "A mirrored cat is a cat; a mirrored b is a d.",
};
