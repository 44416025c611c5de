import { isMessage, message } from "../../../locales/message";
import { formatShape, sizeOf } from "../../../math/shape";
import type { Padding } from "../../../math/windows";
import { slide } from "../../../layers/windows";
import { number, type Size } from "../../../settings";
import type { Kind } from "../kind";
import { count, dilation, padding, stride, windowSize } from "../settings";

const settings = {
  filters: count("Filters", "How many filters slide over the input; each gives one map.", 8, 65_536),
  window: windowSize([3, 3]),
  stride: stride([1, 1]),
  padding,
  dilation,
  groups: count("Groups", "Into how many parts the channels are split; each filter reads one part.", 1, 65_536),
  slices: number({
    label: "Slices",
    help: "How many pairs of an input map and an output map are joined; 0 joins all.",
    default: 0,
    min: 0,
    max: 100_000_000,
    whole: true,
  }),
};

interface Values {
  readonly filters: number;
  readonly window: Size;
  readonly stride: Size;
  readonly padding: Padding;
  readonly dilation: Size;
  readonly groups: number;
  readonly slices: number;
}

/** Slices of filters: one for each pair of maps that is joined. */
const joined = (channels: number, { filters, groups, slices }: Values) => slices || (channels / groups) * filters;

/** Convolution. With groups, each filter reads only its group of channels; a table of slices joins even fewer maps. */
export const conv: Kind<typeof settings> = {
  label: "conv",
  settings,
  letters: { filters: "", window: "f", stride: "s", padding: "p", dilation: "d", groups: "g", slices: "l" },
  title: ({ window, filters }) => message("conv {kernel} ×{filters}", { kernel: formatShape(window), filters }),
  outputShape(input, values) {
    const sides = slide(input, { ...values, kernel: values.window });
    if (isMessage(sides)) return sides;
    const { filters, groups, slices } = values;
    if (input[2] % groups > 0 || filters % groups > 0) {
      return message("{groups} groups can’t share {channels} channels and {filters} filters without a remainder.", {
        groups,
        channels: input[2],
        filters,
      });
    }
    if (slices > joined(input[2], { ...values, slices: 0 })) {
      return message("{slices} slices are more than the {most} pairs of maps there are.", {
        slices,
        most: joined(input[2], { ...values, slices: 0 }),
      });
    }
    return [...sides, filters];
  },
  learned: ([, , channels], values) => ({
    weights: sizeOf(values.window) * joined(channels, values),
    biases: values.filters,
  }),
  multiplications: ([, , channels], [height, width], values) =>
    height * width * sizeOf(values.window) * joined(channels, values),
  field: ({ window, stride: step, dilation: apart }) => ({ kernel: window, stride: step, dilation: apart }),
};
