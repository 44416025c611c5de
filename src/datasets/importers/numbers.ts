import type { Shape } from "../../math/shape";

type NumberArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** An array from a file: row-major, values as they stand there. */
export interface Numbers {
  readonly shape: Shape;
  readonly values: NumberArray;
}

/** How one number is stored: its bytes, the array that holds many, and how one is read. */
interface Format {
  readonly bytes: number;
  readonly array: (count: number) => NumberArray;
  readonly read: (view: DataView, at: number, little: boolean) => number;
}

/** Formats by their NumPy letters. 64-bit whole numbers are held as doubles: exact up to 2^53. */
export const formats = {
  u1: { bytes: 1, array: (count) => new Uint8Array(count), read: (view, at) => view.getUint8(at) },
  i1: { bytes: 1, array: (count) => new Int8Array(count), read: (view, at) => view.getInt8(at) },
  u2: { bytes: 2, array: (count) => new Uint16Array(count), read: (view, at, little) => view.getUint16(at, little) },
  i2: { bytes: 2, array: (count) => new Int16Array(count), read: (view, at, little) => view.getInt16(at, little) },
  u4: { bytes: 4, array: (count) => new Uint32Array(count), read: (view, at, little) => view.getUint32(at, little) },
  i4: { bytes: 4, array: (count) => new Int32Array(count), read: (view, at, little) => view.getInt32(at, little) },
  u8: {
    bytes: 8,
    array: (count) => new Float64Array(count),
    read: (view, at, little) => Number(view.getBigUint64(at, little)),
  },
  i8: {
    bytes: 8,
    array: (count) => new Float64Array(count),
    read: (view, at, little) => Number(view.getBigInt64(at, little)),
  },
  f4: { bytes: 4, array: (count) => new Float32Array(count), read: (view, at, little) => view.getFloat32(at, little) },
  f8: { bytes: 8, array: (count) => new Float64Array(count), read: (view, at, little) => view.getFloat64(at, little) },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** How many numbers a shape holds, or Infinity where that is more than `most`. */
export function countOf(shape: Shape, most: number): number {
  if (shape.includes(0)) return 0;
  let count = 1;
  for (const side of shape) {
    count *= side;
    if (count > most) return Infinity;
  }
  return count;
}

/** `count` numbers that begin at byte `from`; single bytes are not copied. The bytes must be there. */
export function numbersAt(
  bytes: Uint8Array,
  from: number,
  count: number,
  name: FormatName,
  little: boolean,
): NumberArray {
  const format: Format = formats[name];
  if (name === "u1") return bytes.subarray(from, from + count);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = format.array(count);
  for (let index = 0; index < count; index++) values[index] = format.read(view, from + index * format.bytes, little);
  return values;
}
