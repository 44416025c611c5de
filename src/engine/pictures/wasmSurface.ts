import type { Kernels, Pointer } from "../kernels/kernels";
import type { Planes } from "./planes";
import { threeOf } from "./plainSurface";
import type { Surface } from "./surface";

/** The most colours of a ramp. */
export const mostColours = 1024;

/** Where a surface is painted: pixels of its largest size, the colours of a ramp, two numbers of a range. */
export interface Palette {
  readonly pixels: Pointer;
  readonly ramp: Pointer;
  readonly range: Pointer;
}

/** Planes in the kernels' memory as a surface. It lasts until the next stage runs there. */
export function wasmSurface(kernels: Kernels, { width, height, pitch, starts }: Planes, palette: Palette): Surface {
  const [red, green, blue] = threeOf(starts);
  const taken = () => {
    const words = kernels.words(palette.pixels, width * height);
    return new Uint8ClampedArray(words.buffer.slice(words.byteOffset, words.byteOffset + words.byteLength));
  };
  return {
    width,
    height,
    pitch,
    channels: starts.map((start) => kernels.floats(start, pitch * height)),
    range() {
      kernels.floats(palette.range, 2).set([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
      for (const start of starts) kernels.planeRange(start, palette.range, height, width, pitch);
      const [least, most] = kernels.floats(palette.range, 2);
      return [least, most];
    },
    paintLevels({ from, factor, unsigned }) {
      const [grow, shift] = [255 * factor, 0.5 - 255 * factor * from];
      kernels.paintLevels(red, green, blue, palette.pixels, height, width, pitch, grow, shift, unsigned ? 1 : 0);
      return taken();
    },
    paintRamp(ramp, factor) {
      kernels.words(palette.ramp, mostColours).set(ramp.subarray(0, mostColours));
      const last = Math.min(ramp.length, mostColours) - 1;
      kernels.paintRamp(red, green, blue, palette.ramp, palette.pixels, height, width, pitch, last, factor);
      return taken();
    },
  };
}
