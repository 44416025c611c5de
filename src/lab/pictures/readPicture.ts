import { isFault } from "../../datasets/importers/fault";
import { headBytes, readPictureSize } from "../../datasets/importers/pictureSize";
import { message, type Message } from "../../locales/message";
import { mostPixels } from "./settings";

/** A picture of the learner, no larger than the lab can hold. */
export interface OwnPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Reads a file as a picture, or says why it is none. */
export async function readPicture(file: Blob): Promise<OwnPicture | Message> {
  if (file.size === 0) return message("This file is empty.");
  const size = readPictureSize(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  if (isFault(size)) return size.fault;
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    return message("This file is no picture that the browser can read.");
  }
  try {
    return pixelsOf(image, image.width, image.height);
  } finally {
    image.close();
  }
}

/** The pixels of an image, smaller where it is larger than the lab holds. */
export function pixelsOf(image: CanvasImageSource, width: number, height: number): OwnPicture | Message {
  const share = Math.min(1, mostPixels / Math.max(width, height));
  const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side * share)));
  const canvas = document.createElement("canvas");
  canvas.width = across;
  canvas.height = down;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return message("This file is no picture that the browser can read.");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, across, down);
  return { width: across, height: down, pixels: context.getImageData(0, 0, across, down).data };
}
