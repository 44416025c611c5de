import { message } from "../../locales/message";
import { formatShape } from "../../math/shape";
import { bench } from "../bench";
import { transformSettings } from "../transform/settings";
import { TransformBench } from "../transform/TransformBench";
import { transformOf } from "../transform/transforms";

/** What is done to training pictures to have more of them, number by number. */
export const transform = bench({
  title: message("Changed pictures"),
  summary: message("Mirror, turn, crop, slant or thin out a picture. Would you still give it the same label?"),
  settings: transformSettings,
  Component: TransformBench,
  describe: ({ picture, act }) =>
    message("A picture of {size}: {change}.", {
      size: formatShape([picture.length, picture[0].length]),
      change: message(transformOf(act).label),
    }),
});
