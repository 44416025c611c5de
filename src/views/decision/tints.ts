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

/** Class tints of a map as pixels, row-major. */
export function tintsOf({ classes, sure }: AnswerMap, theme: Theme): Uint32Array {
  const [ground] = groundAndInk(theme);
  const colours = new Map<number, Rgb>();
  return Uint32Array.from(classes, (index, cell) => {
    const colour = colours.get(index) ?? parseColour(classColour(index, theme));
    colours.set(index, colour);
    const cover = coverOf(sure[cell], theme);
    return pixel(
      [0, 1, 2].map((channel) => ground[channel] + cover * (colour[channel] - ground[channel])) as unknown as Rgb,
    );
  });
}
