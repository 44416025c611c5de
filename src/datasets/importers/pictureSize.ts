import { message } from "../../locales/message";
import { faultAt, type Fault } from "./fault";

/** The size of a picture as its header tells it, before a pixel of it is unfolded. */
export interface PictureSize {
  readonly kind: "png" | "jpeg" | "gif" | "bmp" | "webp";
  readonly width: number;
  readonly height: number;
}

/** What is decoded: more cells would take hundreds of megabytes. */
const mostPixels = 50_000_000;
const longestSide = 16_384;

/** So many bytes of a picture are enough to find its size, unless it begins with a very long comment. */
export const headBytes = 256 * 1024;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const begins = (bytes: Uint8Array, text: string, from = 0) =>
  Array.from(text).every((letter, index) => bytes[from + index] === letter.charCodeAt(0));

/** Reads the size of a picture from its first bytes, and refuses what is too large to be decoded. */
export function readPictureSize(head: Uint8Array): PictureSize | Fault {
  const size = sizeIn(head);
  if (!size)
    return faultAt(
      message("the first bytes"),
      message("This is no PNG, JPEG, GIF, BMP or WebP picture, or a damaged one."),
    );
  const { width, height } = size;
  if (width < 1 || height < 1)
    return faultAt(
      message("the header"),
      message("The picture is said to have {width} × {height} pixels.", { width, height }),
    );
  if (width > longestSide || height > longestSide || width * height > mostPixels)
    return faultAt(
      message("the header"),
      message(
        "{width, number} × {height, number} pixels are too many; {most, number} and {side, number} a side are the most.",
        {
          width,
          height,
          most: mostPixels,
          side: longestSide,
        },
      ),
    );
  return size;
}

function sizeIn(head: Uint8Array): PictureSize | null {
  const view = viewOf(head);
  if (begins(head, "\x89PNG\r\n\x1a\n") && begins(head, "IHDR", 12) && head.length >= 24)
    return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
  if (begins(head, "GIF8") && head.length >= 13) return gifSize(head, view);
  if (begins(head, "BM") && head.length >= 26) return bmpSize(view);
  if (begins(head, "RIFF") && begins(head, "WEBP", 8) && head.length >= 30) return webpSize(head, view);
  if (head[0] === 0xff && head[1] === 0xd8) return jpegSize(head, view);
  return null;
}

/** The screen of a GIF, or its first picture where that is larger: a decoder makes room for both. */
function gifSize(head: Uint8Array, view: DataView): PictureSize | null {
  const packed = head[10];
  let at = 13 + (packed & 0x80 ? 3 * (2 << (packed & 7)) : 0);
  // Extensions: a sign, a kind, then blocks that say how long they are, the last of no length.
  while (head[at] === 0x21) {
    at += 2;
    while (at < head.length && head[at] !== 0) at += 1 + head[at];
    at++;
  }
  if (head[at] !== 0x2c || at + 9 > head.length) return null;
  const [left, top, width, height] = [1, 3, 5, 7].map((place) => view.getUint16(at + place, true));
  return {
    kind: "gif",
    width: Math.max(view.getUint16(6, true), left + width),
    height: Math.max(view.getUint16(8, true), top + height),
  };
}

/** The size of a BMP: in 16 bits where its header is the oldest one. Rows may be counted from the top, then the height is negative. */
const bmpSize = (view: DataView): PictureSize =>
  view.getUint32(14, true) === 12
    ? { kind: "bmp", width: view.getUint16(18, true), height: view.getUint16(20, true) }
    : { kind: "bmp", width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };

function webpSize(head: Uint8Array, view: DataView): PictureSize | null {
  if (begins(head, "VP8 ", 12))
    return { kind: "webp", width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (begins(head, "VP8L", 12)) {
    const bits = view.getUint32(21, true);
    return { kind: "webp", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!begins(head, "VP8X", 12)) return null;
  const three = (at: number) => head[at] | (head[at + 1] << 8) | (head[at + 2] << 16);
  return { kind: "webp", width: three(24) + 1, height: three(27) + 1 };
}

/** Walks from one marker to the next up to the start of a frame, which holds the size. */
function jpegSize(head: Uint8Array, view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 <= head.length) {
    if (head[at] !== 0xff) return null;
    const marker = head[at + 1];
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    const alone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    at += marker === 0xff ? 1 : alone ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
}
