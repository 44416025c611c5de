import { signedPlace, positivePlace } from "../../ui/cells";
import { cssColour, pixelAt, rampOf, textOn, type Ramp, type ScaleName } from "../../ui/ramps";
import type { Theme } from "../../ui/theme";
import { limitsOf, Easing } from "../network/scales";
import type { Inspection } from "./inspection";

/** A scale that saturates at a limit. */
export interface Scale {
  readonly ramp: Ramp;
  readonly place: (value: number) => number;
}

export const scaleOf = (name: ScaleName, limit: number, theme: Theme): Scale => ({
  ramp: rampOf(name, theme),
  place: name === "signed" ? signedPlace(limit) : positivePlace(limit),
});

const hex = (pixel: number) =>
  `#${[pixel, pixel >> 8, pixel >> 16].map((part) => (part & 255).toString(16).padStart(2, "0")).join("")}`;

/** The colour of a value, and the one that text on it has: white or black, whichever contrasts more. */
export function coloursAt({ ramp, place }: Scale, value: number): { background: string; color: string } {
  const pixel = pixelAt(ramp, place(value));
  return { background: cssColour(pixel), color: textOn(hex(pixel)) };
}

/** The largest magnitude among some numbers. */
export const largest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) if (Math.abs(number) > most) most = Math.abs(number);
  return most;
};

/** The scales of what a unit reads and of its weights, as in the network beside it. */
export function scalesOf({ columns, column, unit, parts }: Inspection, theme: Theme) {
  const limits = limitsOf({ columns, parts, pictures: null, scope: "layer", easing: new Easing(), streaming: false });
  const before = columns[column - 1];
  const numbers = before.kind === "thumbnails" || before.kind === "cells" || before.features !== null;
  const enters = before.layer < 0 ? parts.example?.input : parts.maps?.[before.layer]?.values;
  const limit = numbers ? largest(enters ?? []) : limits.ofUnit(column - 1, 0);
  // Standardised pictures have no brightness any more, but numbers on both sides of 0.
  const standardised = before.scale === "picture" && (enters ?? []).some((value) => value < 0);
  return {
    read: standardised
      ? scaleOf("signed", largest(enters ?? []), theme)
      : scaleOf(before.scale, before.scale === "picture" ? 1 : limit, theme),
    weight: scaleOf("signed", limits.ofKernel(column, unit), theme),
  };
}
