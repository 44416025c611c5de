import { composed, type Kernel } from "./convolution";

/** A kernel for one channel: `rows` × `columns` weights, row-major. Every sum is multiplied by `scale`. */
export interface Kernel2d {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
  readonly scale: number;
}

/** A kernel from its rows. */
export const kernelOf = (rows: readonly (readonly number[])[], scale = 1): Kernel2d => ({
  rows: rows.length,
  columns: rows[0].length,
  values: rows.flat(),
  scale,
});

/** The weights as they count: with the scale in them. */
export const weightsOf = ({ values, scale }: Kernel2d): number[] => values.map((value) => value * scale);

/** What a kernel can answer on pixels 0…1: the sum of its weights, of the negative ones and of the positive ones. */
export function rangeOf({ values, scale }: Kernel2d): {
  readonly sum: number;
  readonly least: number;
  readonly most: number;
} {
  const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0) * scale;
  const [below, above] = [add(values.filter((value) => value < 0)), add(values.filter((value) => value > 0))];
  return { sum: add(values), least: Math.min(below, above), most: Math.max(below, above) };
}

/** 1 in the middle: what leaves a picture as it is. Even sides have their middle up and left. */
export const identityOf = (rows: number, columns: number): Kernel2d => {
  const middle = Math.floor((rows - 1) / 2) * columns + Math.floor((columns - 1) / 2);
  return {
    rows,
    columns,
    values: Array.from({ length: rows * columns }, (_, at) => (at === middle ? 1 : 0)),
    scale: 1,
  };
};

/** `first` + `share` · `second`, middle upon middle; the smaller one has zeros around it. */
export function added(first: Kernel2d, second: Kernel2d, share = 1): Kernel2d {
  const [rows, columns] = [Math.max(first.rows, second.rows), Math.max(first.columns, second.columns)];
  const [one, other] = [first, second].map((kernel) => framed(kernel, rows, columns));
  return { rows, columns, values: one.map((value, at) => value + share * other[at]), scale: 1 };
}

function framed(kernel: Kernel2d, rows: number, columns: number): number[] {
  const top = Math.floor((rows - 1) / 2) - Math.floor((kernel.rows - 1) / 2);
  const left = Math.floor((columns - 1) / 2) - Math.floor((kernel.columns - 1) / 2);
  const weights = weightsOf(kernel);
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns) - top, (at % columns) - left];
    const inside = row >= 0 && row < kernel.rows && column >= 0 && column < kernel.columns;
    return inside ? weights[row * kernel.columns + column] : 0;
  });
}

/** What a kernel takes away from a picture: identity − kernel. */
export const removedBy = (kernel: Kernel2d): Kernel2d => added(identityOf(kernel.rows, kernel.columns), kernel, -1);

/** The kernel as the layer of a network holds it, one channel in, one filter. */
export const asLayer = (kernel: Kernel2d): Kernel => ({
  shape: [kernel.rows, kernel.columns, 1, 1],
  values: weightsOf(kernel),
});

/** The one kernel that does what `first` and then `second` do. */
export function composedOf(first: Kernel2d, second: Kernel2d): Kernel2d {
  const { shape, values } = composed(asLayer(first), asLayer(second));
  return { rows: shape[0], columns: shape[1], values: Array.from(values), scale: 1 };
}

/** Turned by 180°: what convolution in the sense of mathematics slides. */
export const flipped = (kernel: Kernel2d): Kernel2d => ({ ...kernel, values: kernel.values.toReversed() });

/** A quarter turn, clockwise. */
export const quarterTurned = ({ rows, columns, values, scale }: Kernel2d): Kernel2d => ({
  rows: columns,
  columns: rows,
  values: values.map((_, at) => values[(rows - 1 - (at % rows)) * columns + Math.floor(at / rows)]),
  scale,
});
