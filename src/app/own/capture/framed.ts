import { isFault } from "../../../datasets/importers/fault";
import { shrunk } from "../../../datasets/importers/framing";
import type { Shape } from "../../../math/shape";
import { withBitmap } from "../../../session/importing/bitmap";
import type { Shot } from "./draft";

/** Pictures are drawn so many times as large as they are kept, and averaged. */
const factor = 4;

/** A picture as it comes, of so many pixels; seen in a mirror where that is what people expect. */
interface Source {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  readonly mirrored: boolean;
}

/** The largest part of a picture with the proportions of `shape`, from its middle: drawn on `canvas`, and shrunk to bytes `[height, width, channels]`. */
export function framed(canvas: HTMLCanvasElement, source: Source, [rows, columns, channels]: Shape): Shot {
  const { image, width, height, mirrored } = source;
  const [across, down] = [factor * columns, factor * rows];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("framed: a canvas must have a 2d context");
  const share = Math.min(width / columns, height / rows);
  const [partWidth, partHeight] = [share * columns, share * rows];
  context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? across : 0, 0);
  context.imageSmoothingQuality = "high";
  context.clearRect(0, 0, across, down);
  context.drawImage(
    image,
    (width - partWidth) / 2,
    (height - partHeight) / 2,
    partWidth,
    partHeight,
    0,
    0,
    across,
    down,
  );
  const { data } = context.getImageData(0, 0, across, down);
  return shrunk(data, [rows, columns], factor, channels === 3 ? 3 : 1);
}

/** A file as a picture of that shape; null where it is none that the browser can read. */
export async function framedFile(canvas: HTMLCanvasElement, file: Blob, shape: Shape): Promise<Shot | null> {
  const shot = await withBitmap(file, (image) =>
    framed(canvas, { image, width: image.width, height: image.height, mirrored: false }, shape),
  );
  return isFault(shot) ? null : shot;
}
