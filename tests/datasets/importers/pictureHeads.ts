import { joined } from "./joined";

/** Headers of pictures that claim a size, from the descriptions of their forms. */

const little16 = (value: number) => [value & 255, (value >>> 8) & 255];
const little24 = (value: number) => [...little16(value), (value >>> 16) & 255];
const little32 = (value: number) => [...little24(value), (value >>> 24) & 255];
const big16 = (value: number) => little16(value).toReversed();
const big32 = (value: number) => little32(value).toReversed();
const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

export const pngHead = (width: number, height: number) =>
  joined(letters("\x89PNG\r\n\x1a\n"), big32(13), letters("IHDR"), big32(width), big32(height), [8, 2, 0, 0, 0]);

export const jpegHead = (width: number, height: number) =>
  joined(
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8],
    big16(height),
    big16(width),
    [3, 1, 34, 0, 2, 17, 1],
  );

/** The first picture of a GIF, behind a comment and a palette of two; its screen is as large unless it lies. */
export const gifHead = (width: number, height: number, screen: readonly [number, number] = [width, height]) =>
  joined(
    letters("GIF89a"),
    ...screen.map(little16),
    [0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xfe, 2, 104, 105, 0],
    [0x2c, 0, 0, 0, 0],
    little16(width),
    little16(height),
    [0],
  );

/** A BMP with its rows from the top; `oldest` in the form of OS/2. */
export const bmpHead = (width: number, height: number, oldest = false) =>
  oldest
    ? joined(letters("BM"), new Uint8Array(12), little32(12), little16(width), little16(height), [1, 0, 24, 0])
    : joined(letters("BM"), new Uint8Array(12), little32(40), little32(width), little32(-height), [1, 0, 24, 0]);

/** The extended form, which has room for 2²⁴ pixels a side. */
export const webpHead = (width: number, height: number) =>
  joined(
    letters("RIFF"),
    little32(22),
    letters("WEBPVP8X"),
    little32(10),
    [0, 0, 0, 0],
    little24(width - 1),
    little24(height - 1),
  );
