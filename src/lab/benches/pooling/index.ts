import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { Pooling } from "./Pooling";
import { poolingSettings } from "./settings";

/** One number for each window: the maximum, the average or the sum. */
export const pooling = bench({
  title: message("Pooling"),
  summary: message("One number stands for each window. Nothing is learned here: no weights, only a rule."),
  settings: poolingSettings,
  looks: ["at"],
  Component: Pooling,
  describe: ({ input, window, summary }) =>
    message(
      "{channels, plural, one {One map} other {# maps}} of {rows} × {columns}, pooled by windows of {height} × {width}: {summary}.",
      {
        channels: input.length,
        rows: input[0].length,
        columns: input[0][0].length,
        height: window[0],
        width: window[1],
        summary: { max: message("maximum"), average: message("average"), sum: message("sum") }[summary],
      },
    ),
});
