import { scenes, type SceneId } from "../../datasets/scenes";
import type { Kernel2d } from "../../math/kernel2d";
import { choice, grid, number, tidy, toggle, type Grid } from "../../settings";

/** The most pixels that a picture has across or down. */
export const mostPixels = 2000;

const sceneOptions = (Object.keys(scenes) as SceneId[]).map((value) => ({ value, label: scenes[value].label.text }));

/** Which picture, and how it is taken; `picture` and `size` stand there at first. */
export const pictureSettingsOf = (picture: SceneId, size: number) => ({
  picture: choice<SceneId | "own">({
    label: "Picture",
    help: "Drawn by code, or one of your own, which never leaves this device.",
    default: picture,
    options: [...sceneOptions, { value: "own", label: "your own" }],
  }),
  size: number({
    label: "Pixels across",
    help: "How many pixels the picture has from left to right. Below about 20 its numbers appear.",
    default: size,
    min: 6,
    max: mostPixels,
    whole: true,
    scale: "log",
  }),
  colour: toggle({
    label: "In colour",
    help: "Three channels, each filtered by itself, or one of brightness.",
    default: false,
  }),
  angle: number({
    label: "Rise of the lines",
    help: "The angle of the receding lines of the blocks.",
    default: 30,
    min: 0,
    max: 45,
    whole: true,
    unit: "°",
  }),
});

export const pictureSettings = pictureSettingsOf("lighthouse", 448);

export interface PictureValues {
  readonly picture: SceneId | "own";
  readonly size: number;
  readonly colour: boolean;
  readonly angle: number;
}

/** How results become a picture. */
export const displaySetting = choice({
  label: "Shown",
  help: "By sign on two hues, by size from black to white, stretched from the smallest to the largest, or cut to 0…1.",
  default: "signed",
  options: [
    { value: "signed", label: "signed" },
    { value: "absolute", label: "absolute" },
    { value: "rescaled", label: "stretched" },
    { value: "clipped", label: "clipped" },
  ],
});

/** The settings of a kernel: its numbers, and what every sum is divided by. */
export const kernelSettings = (rows: Grid, divisor = 1) => ({
  kernel: grid({
    label: "Kernel",
    help: "The weights that each window is multiplied by.",
    default: rows,
    rows: [1, 11],
    columns: [1, 11],
    limit: 1_000_000,
  }),
  divide: divideSetting(divisor),
});

export const divideSetting = (divisor = 1) =>
  number({
    label: "Divide by",
    help: "Every sum is divided by this: 9 makes a box of ones a mean.",
    default: divisor,
    min: 0.001,
    max: 1_000_000,
    scale: "log",
  });

/** A kernel as it stands in settings. */
export interface KernelValues {
  readonly kernel: Grid;
  readonly divide: number;
}

export const kernel2dOf = ({ kernel, divide }: KernelValues): Kernel2d => ({
  rows: kernel.length,
  columns: kernel[0].length,
  values: kernel.flat(),
  scale: 1 / divide,
});

export const kernelValuesOf = ({ rows, columns, values, scale }: Kernel2d): KernelValues => ({
  kernel: Array.from({ length: rows }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns).map((value) => tidy(value)),
  ),
  divide: tidy(1 / scale),
});
