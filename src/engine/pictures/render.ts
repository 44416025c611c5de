import type { Filtered, Region, Rendering } from "./api";
import { meanAt, type Levels, type Surface } from "./surface";

/** Numbers that the limit is read off, at most. */
const samples = 40_000;
/** The share of numbers that the limit leaves below. */
const share = 0.998;
const bins = 1024;

/** Turns numbers into pixels, and says what range they have. */
export function render(surface: Surface, rendering: Rendering, region?: Region): Filtered {
  const { width, height } = surface;
  const [least, most] = surface.range();
  const limit = limitOf(surface, Math.max(-least, most), rendering.display === "signed");
  const numbers = region && { numbers: numbersOf(surface, region) };
  const pixels =
    rendering.display === "signed"
      ? surface.paintRamp(rendering.ramp, limit > 0 ? (rendering.ramp.length - 1) / (2 * limit) : 0)
      : surface.paintLevels(levelsOf(rendering.display, least, most, limit));
  return { width, height, pixels, least, most, limit, ...numbers };
}

/** Which numbers are black and white. */
function levelsOf(display: "absolute" | "rescaled" | "clipped", least: number, most: number, limit: number): Levels {
  if (display === "rescaled") return { from: least, factor: most > least ? 1 / (most - least) : 0, unsigned: false };
  return { from: 0, factor: display === "absolute" && limit > 0 ? 1 / limit : 1, unsigned: display === "absolute" };
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
