import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { laidIn, partTaken, placeTaken, shrunk, type Framing } from "../../datasets/importers/framing";
import { bytesOf } from "../../datasets/importers/unpack";
import type { PictureFile } from "../../datasets/importers/understand";

const types = { png: "image/png", jpeg: "image/jpeg", gif: "image/gif", bmp: "image/bmp", webp: "image/webp" };

/**
 * A large picture is drawn up to so many times as large as it is kept, and then averaged: the mean of many cells hangs
 * little on how a browser shrinks. One of the very size is not touched.
 */
const mostFactor = 4;

const damaged = () => faultAt(message("the picture"), message("The browser can’t decode it: it is damaged."));

async function bitmapOf({ file, size }: PictureFile): Promise<ImageBitmap | Fault> {
  const bytes = await bytesOf(file);
  if (isFault(bytes)) return bytes;
  try {
    return await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: types[size.kind] }));
  } catch {
    return damaged();
  }
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("decode: a canvas must have a 2d context");
  return context;
}

/** Decodes a picture into `[side, side, channels]`, 0…255. */
export async function decode(picture: PictureFile, framing: Framing): Promise<Uint8Array | Fault> {
  const bitmap = await bitmapOf(picture);
  if (isFault(bitmap)) return bitmap;
  const { width, height } = bitmap;
  const place = placeTaken(width, height, framing);
  const part = partTaken(width, height, framing.crop);
  const factor = Math.min(mostFactor, Math.max(1, Math.ceil(Math.min(part[2] / place[2], part[3] / place[3]))));
  const [across, down] = [factor * place[2], factor * place[3]];
  const context = contextOf(across, down);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, ...part, 0, 0, across, down);
  bitmap.close();
  const { data } = context.getImageData(0, 0, across, down);
  return laidIn(shrunk(data, [place[3], place[2]], factor, framing.channels), place, framing);
}

/** Decodes a picture as it is: `[height, width, 4]`. */
export async function decodeWhole(
  picture: PictureFile,
): Promise<{ pixels: Uint8ClampedArray; width: number; height: number } | Fault> {
  const bitmap = await bitmapOf(picture);
  if (isFault(bitmap)) return bitmap;
  const { width, height } = bitmap;
  const context = contextOf(width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { pixels: context.getImageData(0, 0, width, height).data, width, height };
}
