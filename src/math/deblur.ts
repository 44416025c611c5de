import type { Picture } from "./convolution";
import { flipped, type Kernel2d } from "./kernel2d";
import { filtered } from "./pipeline";

/**
 * Takes a blur back: the picture x whose blurred form comes nearest to `blurred`, plus `calm` times its own size against
 * noise. Found by conjugate gradients on the normal equations, (KᵀK + calm·I) x = Kᵀ·blurred, beyond the edge zeros.
 * Source: Hestenes & Stiefel, "Methods of conjugate gradients for solving linear systems", 1952.
 */
export function deblurred(blurred: Picture, kernel: Kernel2d, steps: number, calm: number): Picture {
  const { shape } = blurred;
  const back = flipped(kernel);
  const through = (values: ArrayLike<number>, by: Kernel2d) => filtered({ shape, values }, by, "zero").values;
  const normal = (values: ArrayLike<number>) => {
    const twice = through(through(values, kernel), back);
    return Float64Array.from(twice, (value, at) => value + calm * values[at]);
  };
  const x = Float64Array.from(blurred.values);
  const start = through(blurred.values, back);
  const pushed = normal(x);
  const rest = Float64Array.from(start, (value, at) => value - pushed[at]);
  let way = rest.slice();
  let size = dot(rest, rest);
  for (let step = 0; step < steps && size > 1e-20; step++) {
    const image = normal(way);
    const far = size / dot(way, image);
    for (let at = 0; at < x.length; at++) {
      x[at] += far * way[at];
      rest[at] -= far * image[at];
    }
    const next = dot(rest, rest);
    way = way.map((value, at) => rest[at] + (next / size) * value);
    size = next;
  }
  return { shape, values: x };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

/** Root of the mean squared difference of two pictures. */
export function errorBetween(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] - other[at]) * (one[at] - other[at]);
  return Math.sqrt(sum / one.length);
}
