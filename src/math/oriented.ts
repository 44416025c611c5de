import { cos, exp, sin } from "./elementary";
import { weightsOf, type Kernel2d } from "./kernel2d";

/**
 * A kernel for edges that run at an angle (degrees, 0 is level, counter-clockwise), `size` × `size`: the slope of a bell
 * across the edge. Brighter on the left of the edge's direction is positive; the positive weights add up to 1.
 * Source: Canny, "A computational approach to edge detection", 1986 (derivative of a Gaussian).
 */
export function orientedKernel(degrees: number, size: number): Kernel2d {
  const turn = (degrees * Math.PI) / 180;
  const [acrossX, acrossY] = [-sin(turn), cos(turn)];
  const [middle, spread] = [(size - 1) / 2, size / 5];
  const values = Array.from({ length: size * size }, (_, at) => {
    const [x, y] = [(at % size) - middle, middle - Math.floor(at / size)];
    const value = (x * acrossX + y * acrossY) * exp(-(x * x + y * y) / (2 * spread * spread));
    return Math.abs(value) < 1e-12 ? 0 : value;
  });
  const positive = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  return { rows: size, columns: size, values: values.map((value) => value / positive), scale: 1 };
}

/** Cells over which an edge of a picture passes from dark to bright. */
const soft = 3;

/**
 * What a kernel answers in the middle of a soft edge at an angle, as pictures have them: dark (0) on the right of its
 * direction, bright (1) on the left, an even passage of three cells between.
 */
export function edgeResponse(kernel: Kernel2d, degrees: number): number {
  const turn = (degrees * Math.PI) / 180;
  const [acrossX, acrossY] = [-sin(turn), cos(turn)];
  const [middleX, middleY] = [(kernel.columns - 1) / 2, (kernel.rows - 1) / 2];
  const sum = weightsOf(kernel).reduce((total, weight, at) => {
    const [x, y] = [(at % kernel.columns) - middleX, middleY - Math.floor(at / kernel.columns)];
    return total + weight * Math.min(1, Math.max(0, 0.5 + (x * acrossX + y * acrossY) / soft));
  }, 0);
  return Math.abs(sum) < 1e-9 ? 0 : sum;
}
