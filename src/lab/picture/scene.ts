import type { Picture } from "../../math/convolution";

type Colour = readonly [red: number, green: number, blue: number];

/** Whether a place lies in an ellipse that is turned by nothing. */
const within = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) * ((x - cx) / rx) + ((y - cy) / ry) * ((y - cy) / ry) <= 1;

/** Whether a place lies in a triangle; its corners go round clockwise, y down. */
function inTriangle(x: number, y: number, corners: readonly (readonly [number, number])[]): boolean {
  return corners.every(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % 3];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
}

const mix = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/**
 * The colour of the scene at a place; its middle part is 0…1 wide and high, y down, and it goes on at the sides. A bird on
 * a branch before hills.
 */
function colourAt(x: number, y: number): Colour {
  if (within(x, y, 0.345, 0.3, 0.014, 0.014)) return [250, 250, 245];
  if (within(x, y, 0.345, 0.3, 0.03, 0.03)) return [25, 25, 30];
  if (
    inTriangle(x, y, [
      [0.14, 0.345],
      [0.29, 0.275],
      [0.29, 0.375],
    ])
  )
    return [235, 150, 40];
  if (within(x, y, 0.53, 0.53, 0.17, 0.12)) return [60, 95, 165];
  if (within(x, y, 0.37, 0.33, 0.12, 0.12)) return [45, 75, 140];
  if (within(x, y, 0.42, 0.56, 0.14, 0.14)) return [225, 120, 75];
  if (within(x, y, 0.48, 0.53, 0.21, 0.19)) return [75, 115, 185];
  if (
    inTriangle(x, y, [
      [0.6, 0.5],
      [0.93, 0.63],
      [0.6, 0.66],
    ])
  )
    return [40, 65, 125];
  if (y > 0.745 - 0.04 * x && y < 0.79 - 0.04 * x) return [95, 70, 50];
  if ((x > 0.42 && x < 0.435) || (x > 0.5 && x < 0.515)) {
    if (y > 0.68 && y < 0.75) return [150, 105, 60];
  }
  if (within(x, y, 0.82, 0.19, 0.085, 0.085)) return [250, 225, 130];
  if (within(x, y, 0.2, 1.08, 0.5, 0.3)) return [90, 145, 95];
  if (within(x, y, 0.85, 1.1, 0.6, 0.36)) return [120, 170, 110];
  return mix([120, 175, 225], [225, 236, 240], y);
}

/** The scene at any resolution, `[height, width, 3]`, 0…255; every pixel is the mean of four places inside it. */
export function scene(height: number, width: number): Picture {
  const values = new Float64Array(height * width * 3);
  const side = Math.min(height, width);
  for (let cell = 0; cell < height * width; cell++) {
    const [row, column] = [Math.floor(cell / width), cell % width];
    for (let part = 0; part < 4; part++) {
      const x = (column + 0.25 + 0.5 * (part % 2) - width / 2) / side + 0.5;
      const y = (row + 0.25 + 0.5 * Math.floor(part / 2) - height / 2) / side + 0.5;
      for (const [channel, value] of colourAt(x, y).entries()) values[cell * 3 + channel] += value / 4;
    }
  }
  return { shape: [height, width, 3], values };
}
