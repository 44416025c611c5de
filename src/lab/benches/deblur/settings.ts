import { number, type ValuesOf } from "../../../settings";
import { kernelSettings, pictureSettingsOf } from "../../pictures/settings";

const { picture, angle } = pictureSettingsOf("lighthouse", 200);

/** A blur, what is added to it, and how hard it is tried to take it back. */
export const deblurSettings = {
  ...kernelSettings(
    [
      [1, 4, 6, 4, 1],
      [4, 16, 24, 16, 4],
      [6, 24, 36, 24, 6],
      [4, 16, 24, 16, 4],
      [1, 4, 6, 4, 1],
    ],
    256,
  ),
  steps: number({
    label: "Steps",
    help: "How many steps are taken towards the picture before the blur. 0 leaves the blurred picture.",
    default: 40,
    min: 0,
    max: 100,
    whole: true,
  }),
  noise: number({
    label: "Noise",
    help: "Standard deviation of the noise added after the blur, on pixels from 0 to 1.",
    default: 0,
    min: 0,
    max: 0.1,
    step: 0.005,
  }),
  calm: number({
    label: "Calm",
    help: "What large numbers cost. More of it keeps noise from growing, and brings less detail back.",
    default: 0,
    min: 0,
    max: 0.2,
    step: 0.005,
  }),
  picture,
  angle,
} as const;

export type DeblurValues = ValuesOf<typeof deblurSettings>;
