import { number, size } from "../../settings";

const whole = (label: string, help: string, standard: number, max: number) =>
  number({ label, help, default: standard, min: 1, max, whole: true });

/** The picture, and the first layer that reads it. */
export const explosionSettings = {
  size: size({
    label: "Picture",
    help: "Height and width in pixels: 1000, or 480x640.",
    default: [1000, 1000],
    min: 1,
    max: 20_000,
  }),
  channels: whole("Channels", "Numbers a pixel has: 1 for grey, 3 for colour.", 3, 1_000),
  units: whole("Units", "How many units of a fully connected layer read the picture.", 1000, 1_000_000),
  filters: whole("Filters", "How many filters of a convolution read the picture.", 10, 1_000_000),
  kernel: whole("Window", "Side of the filters in cells.", 3, 99),
};
