import type { Picture } from "../../math/convolution";

/** Red, green and blue, or one grey, of 0…255, as pixels in their own colours. */
export function imageOf({ shape: [height, width, channels], values }: Picture): ImageData {
  const image = new ImageData(width, height);
  for (let cell = 0; cell < height * width; cell++) {
    for (let part = 0; part < 3; part++) {
      image.data[cell * 4 + part] = values[cell * channels + (channels === 3 ? part : 0)];
    }
    image.data[cell * 4 + 3] = 255;
  }
  return image;
}
