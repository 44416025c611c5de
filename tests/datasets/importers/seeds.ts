import { gzipSync } from "node:zlib";
import { cifarKinds, readCifar } from "../../../src/datasets/importers/cifar";
import { readCsv } from "../../../src/datasets/importers/csv";
import { isFault } from "../../../src/datasets/importers/fault";
import { readIdx } from "../../../src/datasets/importers/idx";
import { inflate } from "../../../src/datasets/importers/inflate";
import { readNpy } from "../../../src/datasets/importers/npy";
import { readNpz } from "../../../src/datasets/importers/npz";
import type { Numbers } from "../../../src/datasets/importers/numbers";
import { readPictureSize } from "../../../src/datasets/importers/pictureSize";
import { sourceOfBytes } from "../../../src/datasets/importers/source";
import { readZipDirectory, readZipEntry } from "../../../src/datasets/importers/zip";
import { expectHardy } from "./hardy";
import { joined } from "./joined";
import { writeCifar, writeCsv, writeIdx, writeNpy, writeZip } from "./write";

const some = (count: number) => Uint8Array.from({ length: count }, (_, index) => (index * 37) % 251);
const whole = ({ shape, values }: Numbers) => values.length === shape.reduce((product, side) => product * side, 1);

const zip = writeZip([
  { name: "cat/one.bin", bytes: some(40) },
  { name: "dog/two.bin", bytes: some(80), stored: true },
  { name: "dog/", bytes: some(0), stored: true },
]);

const npy = writeNpy("|u1", [3, 4, 4], some(48));
const labels = writeNpy(
  "<i8",
  [3],
  joined([1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 0, 0]),
);

const csv = writeCsv([
  ["width", "height", "kind"],
  ...Array.from({ length: 12 }, (_, row) => [`${row / 7}`, `${-row}e1`, row % 2 ? "a, “b”" : 'c "d"']),
]);

async function readWholeZip(bytes: Uint8Array) {
  const source = sourceOfBytes(bytes);
  const entries = await readZipDirectory(source);
  if (isFault(entries)) return entries;
  for (const entry of entries) {
    const file = await readZipEntry(source, entry, 10_000);
    if (isFault(file)) return file;
    if (file.length !== entry.size) throw new Error("a file has the size that the directory says");
  }
  return entries;
}

/** A png, a jpeg, a gif, a bmp and a webp, as far as their headers go. */
const heads = [
  joined([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 9, 8, 2,
  ]),
  joined([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc0, 0, 17, 8, 0, 20, 0, 30, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  joined([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 7, 0, 5, 0, 0, 0, 0], [0x2c, 0, 0, 0, 0, 7, 0, 5, 0, 0]),
  joined([0x42, 0x4d], new Uint8Array(16), [9, 0, 0, 0, 248, 255, 255, 255], new Uint8Array(8)),
  joined(
    [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x58],
    new Uint8Array(8),
    [9, 0, 0, 4, 0, 0],
  ),
];

/** Each reader with harmed files: how many is up to who asks. */
export const hardiness: Readonly<Record<string, (runs: number) => Promise<void>>> = {
  IDX: (runs) =>
    expectHardy(
      [writeIdx([3, 4, 4], some(48)), writeIdx([5], some(5))],
      readIdx,
      (answer) => whole(answer as Numbers),
      runs,
    ),
  "IDX in gzip": (runs) =>
    expectHardy(
      [gzipSync(writeIdx([3, 4, 4], some(48)))],
      async (bytes) => {
        const unfolded = await inflate("gzip", bytes, { most: 10_000 });
        return isFault(unfolded) ? unfolded : readIdx(unfolded);
      },
      (answer) => whole(answer as Numbers),
      runs,
    ),
  NumPy: (runs) => expectHardy([npy, labels], readNpy, (answer) => whole(answer as Numbers), runs),
  npz: (runs) =>
    expectHardy(
      [
        writeZip([
          { name: "x_train.npy", bytes: npy },
          { name: "y_train.npy", bytes: labels, stored: true },
        ]),
      ],
      (bytes) => readNpz(sourceOfBytes(bytes)),
      (answer) => Object.values(answer as Record<string, Numbers>).every(whole),
      runs,
    ),
  CIFAR: (runs) =>
    expectHardy(
      [writeCifar([3, 9], some(6144))],
      (bytes) => readCifar(bytes, "cifar10"),
      (answer) => "labels" in answer && answer.labels.every((label) => label < cifarKinds.cifar10.classes),
      runs,
    ),
  CSV: (runs) =>
    expectHardy(
      [csv],
      readCsv,
      (answer) =>
        "columns" in answer &&
        answer.columns.every((column) => column.kind === "text" || column.values.length === answer.rows) &&
        answer.columns.every((column) => column.kind !== "numbers" || column.values.every(Number.isFinite)),
      runs,
    ),
  zip: (runs) => expectHardy([zip], readWholeZip, (answer) => Array.isArray(answer), runs),
  "picture header": (runs) =>
    expectHardy(heads, readPictureSize, (answer) => "width" in answer && answer.width >= 1 && answer.height >= 1, runs),
};
