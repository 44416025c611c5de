import type { Colour } from "../scenes/easel";

/** The colour at a share 0…1 of the way through colours at even distances. */
export function mixOf(colours: readonly Colour[], share: number): Colour {
  const place = Math.min(1, Math.max(0, share)) * (colours.length - 1);
  const index = Math.min(colours.length - 2, Math.floor(place));
  const [from, to] = [colours[index], colours[index + 1]];
  const between = (channel: 0 | 1 | 2) => from[channel] + (place - index) * (to[channel] - from[channel]);
  return [between(0), between(1), between(2)];
}
