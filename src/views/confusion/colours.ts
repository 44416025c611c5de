import { cssColour, parseColour, pixelAt, rampOf, textOn, type Rgb } from "../../ui/ramps";
import type { Theme } from "../../ui/theme";
import { groundAndInk, pixel } from "../decision/tints";

/** The colour of trouble (`--bad`). */
const bad: Record<Theme, string> = { light: "#B3152A", dark: "#FF7A85", projector: "#9B0018" };

/** Where the diagonal stands on the activation scale, and how much of `bad` covers the ground, from one to the most. */
const rightPlace = [0.42, 0.62] as const;
const wrongCover = [0.36, 0.86] as const;

const between = ([low, high]: readonly [number, number], share: number) => low + share * (high - low);

const hex = ([red, green, blue]: Rgb) =>
  `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** Ground and text of a cell that holds `share` (0…1) of the largest count. */
export function cellColour(share: number, right: boolean, theme: Theme): { ground: string; text: string } {
  const colour = right ? activation(share, theme) : error(share, theme);
  return { ground: cssColour(pixel(colour)), text: textOn(hex(colour)) };
}

function activation(share: number, theme: Theme): Rgb {
  const at = pixelAt(rampOf("activation", theme), between(rightPlace, share));
  return [at & 255, (at >> 8) & 255, (at >> 16) & 255];
}

function error(share: number, theme: Theme): Rgb {
  const [ground] = groundAndInk(theme);
  const colour = parseColour(bad[theme]);
  // Errors are few beside what is right: the square root lets single ones be seen.
  const cover = between(wrongCover, Math.sqrt(share));
  return [0, 1, 2].map((channel) => ground[channel] + cover * (colour[channel] - ground[channel])) as unknown as Rgb;
}
