import { drawScene, scenes } from "../../datasets/scenes";
import type { Holding, Pixels, PictureSource } from "./api";

/** A picture in bytes `[height, width, channels]`, row 0 on top. */
export interface Held {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly bytes: Uint8Array;
}

/** Draws or shrinks a picture to what is to be held. */
export function heldOf({ source, width, grey }: Holding): Held {
  const colour = "scene" in source ? drawn(source, width) : shrunk(inColour(source), width);
  return grey ? greyOf(colour) : colour;
}

function drawn({ scene, angle }: Extract<PictureSource, { scene: unknown }>, width: number): Held {
  const { height, values } = drawScene(scenes[scene], width, angle);
  const bytes = new Uint8Array(values.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.round(255 * Math.min(1, Math.max(0, values[at])));
  return { width, height, channels: 3, bytes };
}

/** See-through pixels stand on white. */
function inColour({ pixels, width, height }: Extract<PictureSource, { pixels: unknown }>): Held {
  const bytes = new Uint8Array(width * height * 3);
  for (let cell = 0; cell < width * height; cell++) {
    const opacity = pixels[4 * cell + 3] / 255;
    for (let channel = 0; channel < 3; channel++) {
      bytes[3 * cell + channel] = Math.round(255 + opacity * (pixels[4 * cell + channel] - 255));
    }
  }
  return { width, height, channels: 3, bytes };
}

/** Brightness as television weighs it: 0.299 red, 0.587 green, 0.114 blue (ITU-R BT.601). */
function greyOf({ width, height, bytes }: Held): Held {
  const grey = new Uint8Array(width * height);
  for (let cell = 0; cell < grey.length; cell++) {
    const at = 3 * cell;
    grey[cell] = Math.round(0.299 * bytes[at] + 0.587 * bytes[at + 1] + 0.114 * bytes[at + 2]);
  }
  return { width, height, channels: 1, bytes: grey };
}

/** A picture `width` pixels wide: each pixel is the mean of the area it stands for. Wider than it is, it stays. */
export function shrunk(held: Held, width: number): Held {
  if (width >= held.width) return held;
  const height = Math.max(1, Math.round((held.height * width) / held.width));
  const across = sharesOf(held.width, width);
  const down = sharesOf(held.height, height);
  const { channels } = held;
  const bytes = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (const [row, share] of down[y]) {
          for (const [column, part] of across[x]) {
            sum += share * part * held.bytes[(row * held.width + column) * channels + channel];
          }
        }
        bytes[(y * width + x) * channels + channel] = Math.round(sum);
      }
    }
  }
  return { width, height, channels, bytes };
}

/** Which of `from` cells each of `to` cells covers, and the share each has in it. */
function sharesOf(from: number, to: number): (readonly [cell: number, share: number])[][] {
  const length = from / to;
  return Array.from({ length: to }, (_, place) => {
    const [start, end] = [place * length, (place + 1) * length];
    const cells: (readonly [number, number])[] = [];
    for (let cell = Math.floor(start); cell < Math.min(from, end); cell++) {
      const share = (Math.min(cell + 1, end) - Math.max(cell, start)) / length;
      if (share > 1e-9) cells.push([cell, share]);
    }
    return cells;
  });
}

/** A held picture as it looks. */
export function looksOf({ width, height, channels, bytes }: Held): Pixels {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let cell = 0; cell < width * height; cell++) {
    const at = cell * channels;
    pixels[4 * cell] = bytes[at];
    pixels[4 * cell + 1] = bytes[at + (channels === 3 ? 1 : 0)];
    pixels[4 * cell + 2] = bytes[at + (channels === 3 ? 2 : 0)];
    pixels[4 * cell + 3] = 255;
  }
  return { width, height, pixels };
}
