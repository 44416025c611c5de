import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { Readings } from "../../Readings";
import { slid } from "./arithmetic";
import { slideSettings } from "./settings";

/** One kernel slides over one small picture. */
export const slide = bench({
  title: message("One kernel, sliding"),
  summary: message("Drag the frame over the picture, or type into any cell. Every number follows."),
  settings: slideSettings,
  Component: ({ values }) => <Readings name="result" label="result" rows={slid(values)} />,
  describe: ({ input, kernel }) =>
    message("A picture of {rows} × {columns} under a kernel of {height} × {width}.", {
      rows: input.length,
      columns: input[0].length,
      height: kernel.length,
      width: kernel[0].length,
    }),
});
