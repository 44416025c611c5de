import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { volumeSettings } from "./settings";
import { Volume } from "./Volume";

/** Filters that are as deep as their input, and the maps they make of it. */
export const volume = bench({
  title: message("Channels and filters"),
  summary: message(
    "A filter has a slab for every channel. All slabs add up to one map; several filters make several maps.",
  ),
  settings: volumeSettings,
  looks: ["at", "filter", "memory"],
  Component: Volume,
  describe: ({ input, filters, relu }) =>
    message(
      "{channels, plural, one {One channel} other {# channels}} of {rows} × {columns} under {filters, plural, one {one filter} other {# filters}}{relu, select, yes {, with ReLU} other {}}.",
      {
        channels: input.length,
        rows: input[0].length,
        columns: input[0][0].length,
        filters: filters.length,
        relu: relu ? "yes" : "no",
      },
    ),
});
