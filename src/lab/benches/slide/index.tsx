import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { slideSettings } from "./settings";
import { SlideBench } from "./SlideBench";

/** One kernel slides over one small picture. */
export const slide = bench({
  title: message("One kernel, sliding"),
  summary: message("Drag the frame over the picture, or type into any cell. Every number follows."),
  settings: slideSettings,
  looks: ["at", "display", "size"],
  Component: SlideBench,
  describe: ({ input, kernel }) =>
    message("A picture of {rows} × {columns} under a kernel of {height} × {width}.", {
      rows: input.length,
      columns: input[0].length,
      height: kernel.length,
      width: kernel[0].length,
    }),
});
