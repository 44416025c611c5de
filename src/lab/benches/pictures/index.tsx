import { scenes } from "../../../datasets/scenes";
import { message } from "../../../locales/message";
import { bench } from "../../bench";
import { nameOf } from "../../../math/kernels";
import { kernel2dOf } from "../../pictures/settings";
import { Pictures } from "./Pictures";
import { picturesSettings } from "./settings";
import { stagesOf } from "./stages";

/** Pictures of any size through a kernel, a ReLU, a pooling and a second kernel. */
export const pictures = bench({
  title: message("Kernels on pictures"),
  summary: message("Change a number, or let one stage follow another; the whole picture follows at once."),
  settings: picturesSettings,
  looks: ["display", "size"],
  Component: Pictures,
  describe: (values) =>
    message(
      "{picture}, {size} pixels across, through {count, plural, one {# stage} other {# stages}}, the first a kernel: {kernel}.",
      {
        picture: values.picture === "own" ? message("your picture") : scenes[values.picture].label,
        size: values.size,
        count: stagesOf(values).length,
        kernel: nameOf(kernel2dOf(values))?.label ?? message("your own"),
      },
    ),
});
