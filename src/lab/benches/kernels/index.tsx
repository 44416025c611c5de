import { message } from "../../../locales/message";
import { rangeOf } from "../../../math/kernel2d";
import { figure } from "../../../ui/figures";
import { bench } from "../../bench";
import { Kernels } from "./Kernels";
import { madeOf } from "./made";
import { kernelsSettings } from "./settings";

/** What a kernel is by its numbers, and what comes of two. */
export const kernels = bench({
  title: message("Kernels as numbers"),
  summary: message("Their sum and range, their look, and what two of them make together."),
  settings: kernelsSettings,
  Component: Kernels,
  describe(values) {
    const { rows, columns, ...kernel } = madeOf(values);
    const { sum, least, most } = rangeOf({ rows, columns, ...kernel });
    return message("A kernel of {rows} × {columns}: sum {sum}, answers from {least} to {most}.", {
      rows,
      columns,
      sum: figure(sum, 4),
      least: figure(least, 4),
      most: figure(most, 4),
    });
  },
});
