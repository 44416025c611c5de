import { cos, sin } from "../../math/elementary";

/** `count` places around the middle, flat x, y …, the first on top, going counter-clockwise; `radii` are taken in turn. */
function around(count: number, ...radii: readonly number[]): number[] {
  return Array.from({ length: count }, (_, index) => {
    const [angle, radius] = [(2 * Math.PI * index) / count, radii[index % radii.length]];
    return [-radius * sin(angle), radius * cos(angle)];
  }).flat();
}

/** A dot that shows where the top of a shape is: a line of no length. */
const dot = (height: number) => [0, height, 0, height];

/**
 * The closed outlines of each kind of shape: corners x, y … around the middle, x to the right and y upwards, at most 1
 * away from it.
 */
export const kinds: Readonly<Record<string, readonly (readonly number[])[]>> = {
  circle: [around(32, 0.85), dot(0.4)],
  square: [[-0.72, 0.72, 0.72, 0.72, 0.72, -0.72, -0.72, -0.72], dot(0.3)],
  triangle: [around(3, 1), dot(0.3)],
  cross: [[-0.66, 0.66, 0.66, -0.66], [-0.66, -0.66, 0.66, 0.66], dot(0.75)],
  star: [around(10, 1, 0.42), dot(0.2)],
};
