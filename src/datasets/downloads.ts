import type { Shape } from "../math/shape";

/** One file of a known dataset at its public address. */
interface RemoteFile {
  readonly url: string;
  /** About so many bytes. */
  readonly bytes: number;
}

/** A dataset that is known by its name, fetched only when a learner asks for it. */
export interface Download {
  readonly name: string;
  readonly files: readonly RemoteFile[];
  /** What must come out of it: all examples, and how many of them are its own test. */
  readonly count: number;
  readonly test: number;
  readonly shape: Shape;
  /** The names of its classes, in the order of its labels. */
  readonly classes: readonly string[];
}

const idx = (folder: string, sizes: readonly [number, number, number, number]): readonly RemoteFile[] =>
  ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"].map(
    (name, place) => ({ url: `https://raw.githubusercontent.com/${folder}/${name}.gz`, bytes: sizes[place] }),
  );

/** Every address outside that the page can ever ask: nowhere else is one, and the page's policy allows no other. */
export const downloads: readonly Download[] = [
  {
    name: "MNIST",
    files: idx("fgnt/mnist/master", [9_912_422, 28_881, 1_648_877, 4_542]),
    count: 70_000,
    test: 10_000,
    shape: [28, 28, 1],
    classes: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
  },
  {
    name: "Fashion-MNIST",
    files: idx("zalandoresearch/fashion-mnist/master/data/fashion", [26_421_880, 29_515, 4_422_102, 5_148]),
    count: 70_000,
    test: 10_000,
    shape: [28, 28, 1],
    classes: ["T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "boot"],
  },
  {
    name: "CIFAR-10",
    files: [{ url: "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz", bytes: 170_052_171 }],
    count: 60_000,
    test: 10_000,
    shape: [32, 32, 3],
    classes: ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"],
  },
];

export const hostOf = ({ files }: Download): string => new URL(files[0].url).host;
export const bytesOfDownload = ({ files }: Download): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** The origins of all of them, for the page's policy. */
export const downloadOrigins: readonly string[] = [
  ...new Set(downloads.flatMap(({ files }) => files.map(({ url }) => new URL(url).origin))),
];
