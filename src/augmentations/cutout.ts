import { number } from "../settings";
import type { Tonal } from "./augmentation";

/**
 * A square somewhere is emptied; at the edge less of it is seen. DeVries & Taylor, "Improved regularization of
 * convolutional neural networks with cutout", 2017.
 */
export const cutout: Tonal = {
  strength: number({
    label: "cutout",
    help: "How wide a square is emptied somewhere in each picture, as a share of its shorter side.",
    default: 30,
    min: 0,
    max: 60,
    step: 5,
    unit: "%",
  }),
  paint(picture, [height, width, channels], strength, chance) {
    const side = Math.max(1, Math.round((strength / 100) * Math.min(height, width)));
    const left = Math.round(chance.uniform(0) * (width - 1) - side / 2);
    const top = Math.round(chance.uniform(1) * (height - 1) - side / 2);
    const [from, to] = [Math.max(0, left), Math.min(width, left + side)];
    for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
      picture.fill(0, (row * width + from) * channels, (row * width + to) * channels);
  },
};
