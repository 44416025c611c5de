import { isFault, type Fault } from "../../datasets/importers/fault";
import { laidIn, partTaken, placeTaken, shrunk, type Framing } from "../../datasets/importers/framing";
import { bytesOf } from "../../datasets/importers/unpack";
import type { PictureFile } from "../../datasets/importers/understand";
import { pixelsOf, withBitmap } from "./bitmap";

/**
 * A large picture is drawn up to so many times as large as it is kept, and then averaged: the mean of many cells hangs
 * little on how a browser shrinks. One of the very size is not touched.
 */
const mostFactor = 4;

async function opened<T>({ file }: PictureFile, use: (bitmap: ImageBitmap) => T): Promise<T | Fault> {
  const bytes = await bytesOf(file);
  return isFault(bytes) ? bytes : withBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), use);
}

/** Decodes a picture into `[rows, columns, channels]`, 0…255. */
export const decode = (picture: PictureFile, framing: Framing): Promise<Uint8Array | Fault> =>
  opened(picture, (bitmap) => {
    const { width, height } = bitmap;
    const place = placeTaken(width, height, framing);
    const part = partTaken(width, height, framing);
    const factor = Math.min(mostFactor, Math.max(1, Math.ceil(Math.min(part[2] / place[2], part[3] / place[3]))));
    const pixels = pixelsOf(bitmap, part, [factor * place[2], factor * place[3]]);
    return laidIn(shrunk(pixels, [place[3], place[2]], factor, framing.channels), place, framing);
  });

/** Decodes a picture as it is: `[height, width, 4]`. */
export const decodeWhole = (
  picture: PictureFile,
): Promise<{ pixels: Uint8ClampedArray; width: number; height: number } | Fault> =>
  opened(picture, (bitmap) => {
    const { width, height } = bitmap;
    return { pixels: pixelsOf(bitmap, [0, 0, width, height], [width, height]), width, height };
  });
