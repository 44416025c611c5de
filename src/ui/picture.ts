import type { Shape } from "../math/shape";
import { pixelAt, rampOf } from "./ramps";
import type { Theme } from "./theme";

const byte = (value: number) => Math.round(255 * Math.min(1, Math.max(0, value)));

/**
 * The pixels of an input `[height, width, channels]` that begins at `offset`: red, green and blue as they are, anything
 * else by its first channel on the picture scale. Values 0…1.
 */
export function pictureImage(values: ArrayLike<number>, shape: Shape, theme: Theme, offset = 0): ImageData {
  const [height, width, channels] = shape;
  const image = new ImageData(width, height);
  const ramp = rampOf("picture", theme);
  const pixels = new Uint32Array(image.data.buffer);
  for (let cell = 0; cell < pixels.length; cell++) {
    const at = offset + cell * channels;
    if (channels === 3) {
      const [red, green, blue] = [byte(values[at]), byte(values[at + 1]), byte(values[at + 2])];
      pixels[cell] = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
    } else pixels[cell] = pixelAt(ramp, values[at]);
  }
  return image;
}
