import { meanAt, type Surface } from "./surface";

type Numbers = Pick<Surface, "width" | "height" | "pitch" | "channels">;

/** A surface that is read and painted number by number. */
export function plainSurface(numbers: Numbers): Surface {
  const { width, height, pitch, channels } = numbers;
  /** A word for each pixel, from where its numbers stand. */
  const painted = (word: (at: number) => number) => {
    const pixels = new Uint8ClampedArray(width * height * 4);
    const words = new Uint32Array(pixels.buffer);
    for (let y = 0, to = 0; y < height; y++) for (let x = 0; x < width; x++) words[to++] = word(y * pitch + x);
    return pixels;
  };
  return {
    ...numbers,
    range() {
      let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const plane of channels) {
        for (let y = 0; y < height; y++) {
          for (let at = y * pitch; at < y * pitch + width; at++) {
            least = Math.min(least, plane[at]);
            most = Math.max(most, plane[at]);
          }
        }
      }
      return [least, most];
    },
    paintLevels({ from, factor, unsigned }) {
      const [red, green, blue] = threeOf(channels);
      const byte = (value: number) =>
        Math.floor(Math.min(255, Math.max(0, 255 * factor * ((unsigned ? Math.abs(value) : value) - from) + 0.5)));
      return painted((at) => (255 << 24) | (byte(blue[at]) << 16) | (byte(green[at]) << 8) | byte(red[at]));
    },
    paintRamp(ramp, factor) {
      const last = ramp.length - 1;
      return painted(
        (at) => ramp[Math.min(last, Math.max(0, Math.floor(last / 2 + factor * meanAt(channels, at) + 0.5)))],
      );
    },
  };
}

/** Red, green and blue; brightness stands for all three. */
export const threeOf = <T>(channels: readonly T[]): readonly [red: T, green: T, blue: T] =>
  channels.length === 1 ? [channels[0], channels[0], channels[0]] : [channels[0], channels[1], channels[2]];
