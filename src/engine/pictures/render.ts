import type { Filtered, Region, Rendering } from "./api";
import type { Surface } from "./surface";

/** Numbers that the limit is read off, at most. */
const samples = 120_000;
/** The share of numbers that the limit leaves below. */
const share = 0.998;
const bins = 1024;

/** Turns numbers into pixels, and says what range they have. */
export function render(surface: Surface, rendering: Rendering, region?: Region): Filtered {
  const { width, height } = surface;
  const [least, most] = rangeOf(surface);
  const limit = limitOf(surface, Math.max(-least, most), rendering.display === "signed");
  const pixels = new Uint8ClampedArray(width * height * 4);
  const numbers = region && { numbers: numbersOf(surface, region) };
  if (rendering.display === "signed") paintSigned(surface, rendering.ramp, limit, pixels);
  else {
    const { display } = rendering;
    if (display === "rescaled") paint(surface, pixels, least, most > least ? 1 / (most - least) : 0, false);
    else paint(surface, pixels, 0, display === "absolute" && limit > 0 ? 1 / limit : 1, display === "absolute");
  }
  return { width, height, pixels, least, most, limit, ...numbers };
}

function rangeOf({ width, height, pitch, channels }: Surface): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const plane of channels) {
    for (let y = 0; y < height; y++) {
      for (let at = y * pitch; at < y * pitch + width; at++) {
        const value = plane[at];
        if (value < least) least = value;
        if (value > most) most = value;
      }
    }
  }
  return [least, most];
}

/** The mean of the channels at a place. */
function meanAt(channels: readonly Float32Array[], at: number): number {
  return channels.length === 1 ? channels[0][at] : (channels[0][at] + channels[1][at] + channels[2][at]) / 3;
}

/** Read off a histogram of what can be at most `bound`: exact to a thousandth of it. */
function limitOf({ width, height, pitch, channels }: Surface, bound: number, together: boolean): number {
  if (!(bound > 0)) return 0;
  const cells = width * height;
  const stride = Math.max(1, Math.floor(cells / samples));
  const counts = new Uint32Array(bins + 1);
  const count = (value: number) => counts[Math.floor((Math.abs(value) / bound) * bins)]++;
  for (let cell = 0; cell < cells; cell += stride) {
    const at = Math.floor(cell / width) * pitch + (cell % width);
    if (together) count(meanAt(channels, at));
    else for (const plane of channels) count(plane[at]);
  }
  const wanted = share * counts.reduce((sum, number) => sum + number, 0);
  let bin = 0;
  for (let sum = counts[0]; sum < wanted; sum += counts[bin]) bin++;
  return (Math.min(bin + 1, bins) / bins) * bound;
}

function paintSigned(surface: Surface, ramp: Uint32Array, limit: number, pixels: Uint8ClampedArray<ArrayBuffer>): void {
  const { width, height, pitch, channels } = surface;
  const words = new Uint32Array(pixels.buffer);
  const [last, middle] = [ramp.length - 1, (ramp.length - 1) / 2];
  const factor = limit > 0 ? middle / limit : 0;
  for (let y = 0, to = 0; y < height; y++) {
    for (let at = y * pitch; at < y * pitch + width; at++, to++) {
      const place = Math.round(middle + factor * meanAt(channels, at));
      words[to] = ramp[place < 0 ? 0 : place > last ? last : place];
    }
  }
}

/** Pixels of (number − from) · factor, the number without its sign where asked for; cut to what a byte holds. */
function paint(
  { width, height, pitch, channels }: Surface,
  pixels: Uint8ClampedArray<ArrayBuffer>,
  from: number,
  factor: number,
  unsigned: boolean,
): void {
  const words = new Uint32Array(pixels.buffer);
  const [grow, shift] = [255 * factor, 0.5 - 255 * factor * from];
  const byte = (value: number) => {
    const place = (unsigned && value < 0 ? -value : value) * grow + shift;
    return place >= 255 ? 255 : place > 0 ? place | 0 : 0;
  };
  const [red, green, blue] = channels;
  for (let y = 0, to = 0; y < height; y++) {
    for (let at = y * pitch; at < y * pitch + width; at++, to++) {
      if (channels.length === 1) words[to] = (255 << 24) | (byte(red[at]) * 0x10101);
      else words[to] = (255 << 24) | (byte(blue[at]) << 16) | (byte(green[at]) << 8) | byte(red[at]);
    }
  }
}

function numbersOf({ width, height, pitch, channels }: Surface, region: Region): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(region.rows * region.columns);
  for (let row = 0, to = 0; row < region.rows; row++) {
    for (let column = 0; column < region.columns; column++, to++) {
      const [y, x] = [region.top + row, region.left + column];
      numbers[to] = y < height && x < width ? meanAt(channels, y * pitch + x) : Number.NaN;
    }
  }
  return numbers;
}
