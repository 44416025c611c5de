import type { Theme } from "./theme";

/** Positions in 0…1 with their colours, mixed straight in sRGB between them. */
type Stops = readonly (readonly [position: number, colour: string])[];

const signed: Record<Theme, Stops> = {
  light: [
    [0, "#A84300"],
    [0.12, "#CC5A00"],
    [0.28, "#EC9440"],
    [0.42, "#F9D3A8"],
    [0.5, "#FDFDFB"],
    [0.58, "#BDD7F6"],
    [0.72, "#669FE6"],
    [0.88, "#1F66C9"],
    [1, "#114A9E"],
  ],
  dark: [
    [0, "#FFC079"],
    [0.12, "#FF9A3D"],
    [0.28, "#B9631A"],
    [0.42, "#4A2D12"],
    [0.5, "#15181D"],
    [0.58, "#16304F"],
    [0.72, "#2A67B5"],
    [0.88, "#6AA9FF"],
    [1, "#A3CBFF"],
  ],
  projector: [
    [0, "#7D3000"],
    [0.12, "#A84300"],
    [0.28, "#E07A14"],
    [0.42, "#F9C48A"],
    [0.5, "#FFFFFF"],
    [0.58, "#A3C8F7"],
    [0.72, "#3C85DF"],
    [0.88, "#0047B3"],
    [1, "#003080"],
  ],
};

const activation: Record<Theme, Stops> = {
  light: [
    [0, "#FDFDFB"],
    [0.1, "#E3F4E4"],
    [0.3, "#9CDAC0"],
    [0.52, "#3FAFA8"],
    [0.74, "#1A7388"],
    [0.9, "#15405F"],
    [1, "#101F3C"],
  ],
  dark: [
    [0, "#15181D"],
    [0.1, "#132B3C"],
    [0.3, "#14586B"],
    [0.52, "#1E9389"],
    [0.74, "#68CFA0"],
    [0.9, "#C9F0B4"],
    [1, "#FBFFE3"],
  ],
  projector: [
    [0, "#FFFFFF"],
    [0.1, "#CDEFD2"],
    [0.3, "#74CCAB"],
    [0.52, "#1B9A93"],
    [0.74, "#0B5F78"],
    [0.9, "#0A3352"],
    [1, "#04122B"],
  ],
};

const picture: Record<Theme, Stops> = {
  light: [
    [0, "#FDFDFB"],
    [1, "#1B1D22"],
  ],
  dark: [
    [0, "#15181D"],
    [1, "#F1F2F4"],
  ],
  projector: [
    [0, "#FFFFFF"],
    [1, "#000000"],
  ],
};

export type Rgb = readonly [red: number, green: number, blue: number];

/** `#RRGGBB` as three numbers 0…255. */
export function parseColour(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A scale as 1024 colours, each a pixel of little-endian `ImageData` (0xAABBGGRR). */
export type Ramp = Uint32Array;

const steps = 1024;

function ramp(stops: Stops): Ramp {
  const table = new Uint32Array(steps);
  let place = 0;
  for (let index = 0; index < steps; index++) {
    const at = index / (steps - 1);
    while (place < stops.length - 2 && at > stops[place + 1][0]) place++;
    const [from, low] = stops[place];
    const [to, high] = stops[place + 1];
    const share = (at - from) / (to - from);
    const [red, green, blue] = parseColour(low).map((value, channel) =>
      Math.round(value + share * (parseColour(high)[channel] - value)),
    );
    table[index] = ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
  }
  return table;
}

export type ScaleName = "signed" | "activation" | "picture";

const made = new Map<string, Ramp>();

/** The ramp of a scale in a theme: signed runs from −1 at 0 to +1 at the end, the others from 0 to 1. */
export function rampOf(scale: ScaleName, theme: Theme): Ramp {
  const key = `${scale} ${theme}`;
  let table = made.get(key);
  if (!table) made.set(key, (table = ramp({ signed, activation, picture }[scale][theme])));
  return table;
}

/** The pixel for a place 0…1 on a ramp; places outside are cut to the ends, NaN is the middle of nothing: the start. */
export function pixelAt(table: Ramp, place: number): number {
  return table[Math.max(0, Math.min(steps - 1, Math.round(place * (steps - 1)))) || 0];
}

/** A ramp's pixel as a CSS colour. */
export function cssColour(pixel: number): string {
  return `rgb(${pixel & 255} ${(pixel >> 8) & 255} ${(pixel >> 16) & 255})`;
}

const classColours: Record<Theme, readonly string[]> = {
  light: ["#6000BC", "#00530D", "#FD365E", "#B78300", "#42729B", "#5E1335", "#229CA0", "#8A4ECD", "#3A3A70", "#B51E28"],
  dark: ["#6E6AFF", "#2BA08D", "#D2B274", "#D8DA3E", "#3BC1E3", "#B548BF", "#5BE8A8", "#B096FF", "#C5EBF3", "#FD6A4C"],
  projector: [
    "#6000BC",
    "#00530D",
    "#FD365E",
    "#B78300",
    "#42729B",
    "#5E1335",
    "#229CA0",
    "#8A4ECD",
    "#3A3A70",
    "#B51E28",
  ],
};

/** The fixed class colour number `hue`; grey past the tenth. Always shown with the class's label. */
export function classColour(hue: number, theme: Theme): string {
  return classColours[theme][hue] ?? { light: "#8A8D96", dark: "#6A7080", projector: "#5B5F69" }[theme];
}

/** Black or white, whichever contrasts more with `colour` (WCAG relative luminance). */
export function textOn(colour: string): "#000000" | "#FFFFFF" {
  const [red, green, blue] = parseColour(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) ** 2 > 0.05 * 1.05 ? "#000000" : "#FFFFFF";
}
