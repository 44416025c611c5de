import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { headBytes, readPictureSize } from "../../datasets/importers/pictureSize";

/**
 * Opens a picture file, hands its pixels to `use` and closes it, whatever comes. What is too large by its header is refused
 * before any of it is unfolded; what the browser can't decode is a fault. On a page and in a worker.
 */
export async function withBitmap<T>(file: Blob, use: (bitmap: ImageBitmap) => T): Promise<T | Fault> {
  const size = readPictureSize(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  if (isFault(size)) return size;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([file], { type: `image/${size.kind}` }));
  } catch {
    return faultAt(message("the picture"), message("The browser can’t decode it: it is damaged."));
  }
  try {
    return use(bitmap);
  } finally {
    bitmap.close();
  }
}

/** A part of an image (left, top, width, height), drawn `across` × `down`: red, green, blue and opacity, row by row. */
export function pixelsOf(
  image: CanvasImageSource,
  part: readonly [left: number, top: number, width: number, height: number],
  [across, down]: readonly [number, number],
): Uint8ClampedArray<ArrayBuffer> {
  const context = new OffscreenCanvas(across, down).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("pixelsOf: a canvas must have a 2d context");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, ...part, 0, 0, across, down);
  return context.getImageData(0, 0, across, down).data;
}
