import { tapsAlong, type Sliding } from "./taps";

/** A picture or a stack of maps, row-major, row 0 on top. */
export interface Picture {
  readonly shape: readonly [height: number, width: number, channels: number];
  readonly values: ArrayLike<number>;
}

/** The weights of a convolution, row-major; one filter is a slice along the last axis. */
export interface Kernel {
  readonly shape: readonly [height: number, width: number, channels: number, filters: number];
  readonly values: ArrayLike<number>;
}

/**
 * Slides a kernel over a picture: each output is the sum of products, and the filter's bias. As in networks the kernel
 * is not flipped (cross-correlation); `turned(kernel)` makes it the convolution of mathematics.
 */
export function convolve(input: Picture, kernel: Kernel, sliding: Sliding, bias?: ArrayLike<number>): Picture {
  const [, width, channels] = input.shape;
  const filters = kernel.shape[3];
  const rows = tapsAlong(0, input.shape[0], kernel.shape[0], sliding);
  const columns = tapsAlong(1, width, kernel.shape[1], sliding);
  const values = new Float64Array(rows.count * columns.count * filters);
  for (let place = 0; place < rows.count * columns.count; place++) {
    const row = Math.floor(place / columns.count) * rows.kernel;
    const column = (place % columns.count) * columns.kernel;
    for (let filter = 0; filter < filters; filter++) {
      let sum = bias ? bias[filter] : 0;
      for (let tap = 0; tap < rows.kernel * columns.kernel; tap++) {
        const y = rows.cells[row + Math.floor(tap / columns.kernel)];
        const x = columns.cells[column + (tap % columns.kernel)];
        if (y < 0 || x < 0) continue;
        for (let channel = 0; channel < channels; channel++) {
          sum +=
            input.values[(y * width + x) * channels + channel] *
            kernel.values[(tap * channels + channel) * filters + filter];
        }
      }
      values[place * filters + filter] = sum;
    }
  }
  return { shape: [rows.count, columns.count, filters], values };
}

/** The arithmetic behind one output: window, weights and products, each `[height, width, channels]` of the kernel. */
export interface Terms {
  readonly window: Float64Array;
  readonly weights: Float64Array;
  readonly products: Float64Array;
  /** Of the products, without a bias. */
  readonly sum: number;
}

/** What one filter computes at one place of the output. */
export function termsAt(
  input: Picture,
  kernel: Kernel,
  sliding: Sliding,
  at: { readonly row: number; readonly column: number; readonly filter: number },
): Terms {
  const [, width, channels] = input.shape;
  const [height, across, , filters] = kernel.shape;
  const rows = tapsAlong(0, input.shape[0], height, sliding);
  const columns = tapsAlong(1, width, across, sliding);
  const window = Float64Array.from({ length: height * across * channels }, (_, index) => {
    const tap = Math.floor(index / channels);
    const y = rows.cells[at.row * height + Math.floor(tap / across)];
    const x = columns.cells[at.column * across + (tap % across)];
    return y < 0 || x < 0 ? 0 : input.values[(y * width + x) * channels + (index % channels)];
  });
  const weights = window.map((_, index) => kernel.values[index * filters + at.filter]);
  const products = window.map((value, index) => value * weights[index]);
  return { window, weights, products, sum: products.reduce((total, product) => total + product, 0) };
}

/** The kernel turned by 180°: sliding it is convolution in the sense of mathematics. */
export function turned({ shape, values }: Kernel): Kernel {
  const [height, width, channels, filters] = shape;
  const slice = channels * filters;
  const last = height * width - 1;
  return {
    shape,
    values: Float64Array.from(
      { length: values.length },
      (_, index) => values[(last - Math.floor(index / slice)) * slice + (index % slice)],
    ),
  };
}

/** The one kernel that does what `first` and then `second` do, where nothing bends the values between them (stride 1). */
export function composed(first: Kernel, second: Kernel): Kernel {
  const [h1, w1, channels, between] = first.shape;
  const [h2, w2, , filters] = second.shape;
  const [height, width] = [h1 + h2 - 1, w1 + w2 - 1];
  const values = new Float64Array(height * width * channels * filters);
  for (let i = 0; i < first.values.length; i++) {
    const middle = i % between;
    const channel = Math.floor(i / between) % channels;
    const tap1 = Math.floor(i / between / channels);
    for (let tap2 = 0; tap2 < h2 * w2; tap2++) {
      const y = Math.floor(tap1 / w1) + Math.floor(tap2 / w2);
      const x = (tap1 % w1) + (tap2 % w2);
      for (let filter = 0; filter < filters; filter++) {
        values[((y * width + x) * channels + channel) * filters + filter] +=
          first.values[i] * second.values[(tap2 * between + middle) * filters + filter];
      }
    }
  }
  return { shape: [height, width, channels, filters], values };
}
