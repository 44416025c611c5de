/**
 * The sizes of an array along its axes, row-major. One example is `[height, width, channels]` (a picture, row 0 on
 * top) or `[units]` (a vector); the axis of the examples is never part of a shape.
 */
export type Shape = readonly number[];

/** How many numbers an array of this shape holds. */
export const sizeOf = (shape: Shape): number => shape.reduce((product, side) => product * side, 1);

/** A shape as text: `28×28×6`. */
export const formatShape = (shape: Shape): string => shape.join("×");
