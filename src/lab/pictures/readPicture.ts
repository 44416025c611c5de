import { isFault } from "../../datasets/importers/fault";
import { message, type Message } from "../../locales/message";
import { pixelsOf, withBitmap } from "../../session/importing/bitmap";
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
  const read = await withBitmap(file, (bitmap) => pictureOf(bitmap, bitmap.width, bitmap.height));
  return isFault(read) ? read.fault : read;
}

/** An image of `width` × `height` pixels as a picture, smaller where it is larger than the lab holds. */
export function pictureOf(image: CanvasImageSource, width: number, height: number): OwnPicture {
  const share = Math.min(1, mostPixels / Math.max(width, height));
  const [across, down] = [width, height].map((side) => Math.max(1, Math.round(side * share)));
  return { width: across, height: down, pixels: pixelsOf(image, [0, 0, width, height], [across, down]) };
}
