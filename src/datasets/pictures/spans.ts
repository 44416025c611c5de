import type { Span } from "./vary";

/** How far a drawing is turned: any angle may be explored. */
export const turned = (most: number): Span => ({
  label: "turn",
  help: "How far the drawing is turned, counter-clockwise.",
  min: -180,
  max: 180,
  step: 1,
  unit: "°",
  trained: [-most, most],
});

export const sized = (low: number, high: number): Span => ({
  label: "size",
  help: "How large the drawing is; 1 is its usual size.",
  min: 0.3,
  max: 1.6,
  step: 0.02,
  trained: [low, high],
});

export const penned = (low: number, high: number): Span => ({
  label: "thickness",
  help: "How thick the pen is, in cells.",
  min: 0.5,
  max: 6,
  step: 0.1,
  unit: "px",
  trained: [low, high],
});

/** A share 0…1 of which everything is trained. */
export const shared = (label: string, help: string): Span => ({
  label,
  help,
  min: 0,
  max: 1,
  step: 0.02,
  trained: [0, 1],
});
