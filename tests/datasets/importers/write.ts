import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/datasets/importers/crc32";
import { joined } from "./joined";

/** Writers of the standard forms, from their descriptions: what the readers are tried against. */

const big32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const little16 = (value: number) => [value & 255, (value >>> 8) & 255];
const little32 = (value: number) => big32(value).toReversed();
const letters = (text: string) => new TextEncoder().encode(text);

/** IDX of unsigned bytes. */
export const writeIdx = (shape: readonly number[], values: ArrayLike<number>): Uint8Array<ArrayBuffer> =>
  joined([0, 0, 8, shape.length], shape.flatMap(big32), values);

/** A NumPy array, version 1, of what the bytes of `values` are in little-endian order. */
export function writeNpy(descr: string, shape: readonly number[], values: Uint8Array): Uint8Array<ArrayBuffer> {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const padded = `${text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11)}\n`;
  return joined([0x93], letters("NUMPY"), [1, 0], little16(padded.length), letters(padded), values);
}

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** Lies that the headers tell. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip with a local header, the bytes and a directory entry a file. */
export function writeZip(files: readonly ZipFile[], comment = ""): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = letters(file.name);
    const packed = file.stored ? file.bytes : deflateRawSync(file.bytes);
    const common = [
      20,
      0,
      ...little16(file.flags ?? 0x800),
      ...little16(file.method ?? (file.stored ? 0 : 8)),
      0,
      0,
      0,
      0,
      ...little32(file.crc ?? crc32(file.bytes)),
      ...little32(file.packed ?? packed.length),
      ...little32(file.size ?? file.bytes.length),
      ...little16(name.length),
      0,
      0,
    ];
    directory.push(
      joined(little32(0x02014b50), [20, 0], common, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], little32(offset), name),
    );
    const part = joined(little32(0x04034b50), common, name, packed);
    parts.push(part);
    offset += part.length;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = little16(files.length);
  const end = [...little32(0x06054b50), 0, 0, 0, 0, ...count, ...count, ...little32(length), ...little32(offset)];
  return joined(...parts, ...directory, end, little16(comment.length), letters(comment));
}

/** Records of CIFAR-10: a label and three planes of a picture `[32, 32, 3]`. */
export function writeCifar(labels: readonly number[], pixels: Uint8Array, before: readonly number[] = []): Uint8Array {
  const records = labels.map((label, index) => {
    const picture = pixels.subarray(index * 3072, (index + 1) * 3072);
    const planes = [0, 1, 2].flatMap((channel) =>
      Array.from({ length: 1024 }, (_, cell) => picture[3 * cell + channel]),
    );
    return [...before, label, ...planes];
  });
  return joined(...records);
}

/** Comma-separated values, every cell that needs it in quotes. */
export const writeCsv = (rows: readonly (readonly string[])[], separator = ",", end = "\n"): Uint8Array<ArrayBuffer> =>
  joined(
    letters(
      rows
        .map((row) =>
          row
            .map((cell) => (/^$|[",;\t\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
            .join(separator),
        )
        .join(end),
    ),
  );

/** A tar archive (ustar), closed by two empty blocks. */
export function writeTar(
  files: readonly { name: string; bytes: Uint8Array; kind?: string }[],
): Uint8Array<ArrayBuffer> {
  const parts = files.flatMap(({ name, bytes, kind = "0" }) => {
    const header = new Uint8Array(512);
    header.set(letters(name), 0);
    header.set(letters(`${bytes.length.toString(8).padStart(11, "0")}\0`), 124);
    header.set(letters(kind), 156);
    header.set(letters("ustar\x0000"), 257);
    return [header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512)];
  });
  return joined(...parts, new Uint8Array(1024));
}
