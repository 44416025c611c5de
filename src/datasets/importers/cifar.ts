import { message } from "../../locales/message";
import { faultAt, type Fault } from "./fault";

/** Pictures `[count, 32, 32, 3]` with the class of each. */
export interface LabelledPictures {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

const side = 32;
const plane = side * side;
const picture = 3 * plane;

/** The kinds of CIFAR files: label bytes before each picture, which of them counts, and how many classes it has. */
export const cifarKinds = {
  cifar10: { labelBytes: 1, label: 0, classes: 10 },
  cifar100: { labelBytes: 2, label: 1, classes: 100 },
} as const;

export type CifarKind = keyof typeof cifarKinds;

/**
 * Reads a binary file of CIFAR-10 or CIFAR-100: records of label bytes and 3 × 1024 pixels, red, green and blue plane
 * after each other. Source: Krizhevsky, "The CIFAR-10 dataset", binary version.
 */
export function readCifar(bytes: Uint8Array, kind: CifarKind): LabelledPictures | Fault {
  const { labelBytes, label, classes } = cifarKinds[kind];
  const record = labelBytes + picture;
  const count = Math.floor(bytes.length / record);
  if (count === 0 || bytes.length % record !== 0)
    return faultAt(
      message("byte {byte, number}", { byte: count * record }),
      message("The file ends within a record of {record, number} bytes.", { record }),
    );
  const labels = Uint8Array.from({ length: count }, (_, index) => bytes[index * record + label]);
  const strange = labels.findIndex((value) => value >= classes);
  if (strange >= 0)
    return faultAt(
      message("byte {byte, number}", { byte: strange * record + label }),
      message("The class {label} is none of 0 to {last}.", { label: labels[strange], last: classes - 1 }),
    );
  const pixels = new Uint8Array(count * picture);
  for (let index = 0; index < count; index++) {
    const from = index * record + labelBytes;
    const to = index * picture;
    for (let cell = 0; cell < plane; cell++)
      for (let channel = 0; channel < 3; channel++)
        pixels[to + 3 * cell + channel] = bytes[from + channel * plane + cell];
  }
  return { pixels, labels };
}

/** Which CIFAR a file can be by its size alone; null for neither. */
export function cifarKindOf(size: number): CifarKind | null {
  if (size > 0 && size % (1 + picture) === 0) return "cifar10";
  return size > 0 && size % (2 + picture) === 0 ? "cifar100" : null;
}
