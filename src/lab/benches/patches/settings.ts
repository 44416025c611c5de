import { choice, number, type ValuesOf } from "../../../settings";
import { kernels } from "../../../math/kernels";

const options = kernels.map(({ id, label }) => ({ value: id, label: label.text }));

const axis = (label: string, usual: string) =>
  choice<string>({
    label,
    help: "The kernel whose strongest answer in a patch, whatever its sign, is this axis.",
    default: usual,
    options,
  });

/** Two kinds of small pictures and the numbers they are told apart by. */
export const patchesSettings = {
  kinds: choice({
    label: "Patches",
    help: "The two kinds of patches that are to be told apart. Their place and brightness are left to chance.",
    default: "bars",
    options: [
      { value: "bars", label: "upright or level" },
      { value: "strokes", label: "falling or rising" },
      { value: "spots", label: "spots or bars" },
    ],
  }),
  axes: choice({
    label: "Axes",
    help: "Two pixels in the middle of each patch, or the answers of two kernels.",
    default: "kernels",
    options: [
      { value: "pixels", label: "two pixels" },
      { value: "kernels", label: "two kernels" },
    ],
  }),
  across: axis("Across", "bar"),
  up: axis("Upwards", "levelBar"),
  noise: number({
    label: "Noise",
    help: "How much grain lies over each patch.",
    default: 0.06,
    min: 0,
    max: 0.4,
    step: 0.02,
  }),
  patch: number({
    label: "Patch",
    help: "Which patch is looked at.",
    default: 1,
    min: 1,
    max: 120,
    whole: true,
  }),
} as const;

export type PatchesValues = ValuesOf<typeof patchesSettings>;
