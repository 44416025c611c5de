import { gzipSync } from "node:zlib";
import { writeIdx } from "../datasets/importers/write";

/** One of the four files of the MNIST family by its name: pictures of the right size in ten classes, packed. */
export function familyFile(name: string): Buffer {
  const count = name.includes("t10k") ? 10_000 : 60_000;
  const labels = name.includes("labels");
  const shape = labels ? [count] : [count, 28, 28];
  const values = labels
    ? Uint8Array.from({ length: count }, (_, at) => at % 10)
    : Uint8Array.from({ length: count * 784 }, (_, at) => (Math.floor(at / 784) % 10) * 25);
  return gzipSync(writeIdx(shape, values), { level: 1 });
}
