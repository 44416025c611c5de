import { classColour, parseColour, rampOf, type Rgb } from "../../ui/ramps";
import type { Theme } from "../../ui/theme";
import type { AnswerMap } from "../answers";

/** A pixel of little-endian image data: 0xAABBGGRR. */
export function pixel([red, green, blue]: Rgb, opacity = 1): number {
  const alpha = Math.round(255 * opacity);
  return ((alpha << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
}

/** The ground of a map (`--well`), and the strongest mark on it (`--ink`). */
export function groundAndInk(theme: Theme): readonly [ground: Rgb, ink: Rgb] {
  const ramp = rampOf("picture", theme);
  return [ramp[0], ramp[ramp.length - 1]].map((at): Rgb => [at & 255, (at >> 8) & 255, (at >> 16) & 255]) as [Rgb, Rgb];
}

/** How much of a class's colour covers the ground where the network is `sure` (0…1): unsure is hardly coloured. */
export function coverOf(sure: number, theme: Theme): number {
  const most = theme === "dark" ? 0.56 : 0.4;
  return 0.06 + most * Math.max(0, (sure - 0.3) / 0.7) ** 1.4;
}

/** Steps of certainty that are told apart: finer than a screen can show. */
const shades = 255;

const made = new Map<string, Uint32Array>();

/** One class colour from unsure to sure, `shades + 1` pixels. */
function shadesOf(hue: number, theme: Theme): Uint32Array {
  const known = made.get(`${hue} ${theme}`);
  if (known) return known;
  const [ground] = groundAndInk(theme);
  const colour = parseColour(classColour(hue, theme));
  const table = Uint32Array.from({ length: shades + 1 }, (_, shade) => {
    const cover = coverOf(shade / shades, theme);
    const [red, green, blue] = [0, 1, 2].map(
      (channel) => ground[channel] + cover * (colour[channel] - ground[channel]),
    );
    return pixel([red, green, blue]);
  });
  made.set(`${hue} ${theme}`, table);
  return table;
}

/** Class tints of a map as pixels, row-major. */
export function tintsOf(
  { classes, sure, hues }: AnswerMap & { readonly hues: readonly number[] },
  theme: Theme,
): Uint32Array {
  const tables: Uint32Array[] = [];
  const ground = pixel(groundAndInk(theme)[0]);
  const pixels = new Uint32Array(classes.length);
  for (let cell = 0; cell < pixels.length; cell++) {
    if (classes[cell] < 0) {
      pixels[cell] = ground;
      continue;
    }
    const table = (tables[classes[cell]] ??= shadesOf(hues[classes[cell]] ?? classes[cell], theme));
    pixels[cell] = table[Math.round(Math.min(1, Math.max(0, sure[cell])) * shades)];
  }
  return pixels;
}
