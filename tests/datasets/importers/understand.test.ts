import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { classesOfPaths } from "../../../src/datasets/importers/folders";
import { labelsFromNumbers } from "../../../src/datasets/importers/labels";
import { isFault } from "../../../src/datasets/importers/fault";
import { laidIn, partTaken, placeTaken, shrunk } from "../../../src/datasets/importers/framing";
import { sourceOfBytes } from "../../../src/datasets/importers/source";
import { cutSprite, spriteLayout } from "../../../src/datasets/importers/sprite";
import { understand } from "../../../src/datasets/importers/understand";
import { translate } from "../../../src/locales";
import { joined } from "./joined";
import { writeCifar, writeIdx, writeNpy, writeTar, writeZip } from "./write";

const file = (path: string, bytes: Uint8Array) => ({ path, source: sourceOfBytes(bytes) });
const text = (letters: string) => new TextEncoder().encode(letters);
const png = joined(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  [0, 0, 0, 56, 0, 0, 0, 28],
);
const digits = (count: number, from = 0) => ({
  pictures: writeIdx(
    [count, 4, 4],
    Uint8Array.from({ length: 16 * count }, (_, at) => at % 200),
  ),
  labels: writeIdx(
    [count],
    Uint8Array.from({ length: count }, (_, at) => (at + from) % 10),
  ),
});

async function told(files: readonly ReturnType<typeof file>[]) {
  const { content, faults } = await understand(files, "loose");
  return {
    content,
    said: faults.map(({ path, where, fault }) => `${path}, ${translate("en", where)}: ${translate("en", fault)}`),
  };
}

describe("files are understood", () => {
  it("a zip with one folder a class, whatever else lies in it", async () => {
    const zip = writeZip([
      { name: "things/cat/a.png", bytes: png },
      { name: "things/dog/b.png", bytes: png, stored: true },
      { name: "things/dog/c.png", bytes: png },
      { name: "things/readme.md", bytes: text("hello") },
      { name: "things/dog/broken.png", bytes: text("no picture") },
    ]);
    const { content, said } = await told([file("things.zip", zip)]);
    expect(content).toMatchObject({ kind: "pictures", classes: ["cat", "dog"], labels: Uint16Array.of(0, 1, 1) });
    expect(said).toEqual([
      "things/readme.md, the first bytes: What kind of file this is could not be told.",
      "things/dog/broken.png, the first bytes: This is no PNG, JPEG, GIF, BMP or WebP picture, or a damaged one.",
    ]);
  });

  it("the four files of the MNIST family, packed or not, pictures with their own labels, in any order", async () => {
    const [train, test] = [digits(20), digits(10, 3)];
    const { content, said } = await told([
      file("t10k-labels-idx1-ubyte.gz", gzipSync(test.labels)),
      file("train-images-idx3-ubyte.gz", gzipSync(train.pictures)),
      file("train-labels-idx1-ubyte", train.labels),
      file("t10k-images-idx3-ubyte", test.pictures),
    ]);
    expect(said).toEqual([]);
    if (content?.kind !== "arrays") throw new Error("understood as arrays");
    expect(content.shape).toEqual([4, 4, 1]);
    expect(content.classes).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect([...content.labels]).toEqual([...train.labels.subarray(8), ...test.labels.subarray(8)]);
    expect(content.pixels).toEqual(joined(train.pictures.subarray(16), test.pictures.subarray(16)));
  });

  it("labels of the same number go by their names", async () => {
    const [train, test] = [digits(10), digits(10, 5)];
    const { content } = await told([
      file("test-labels", test.labels),
      file("train-labels", train.labels),
      file("train-images", train.pictures),
      file("test-images", test.pictures),
    ]);
    if (content?.kind !== "arrays") throw new Error("understood as arrays");
    expect([...content.labels.subarray(0, 10)]).toEqual([...train.labels.subarray(8)]);
  });

  it("pictures without labels are refused with what is missing", async () => {
    const { content, said } = await told([file("train-images", digits(10).pictures)]);
    expect(content).toBeNull();
    expect(said[0]).toContain("There are no labels for its 10 pictures");
  });

  it("a NumPy archive with training and test arrays, fractions as bytes", async () => {
    const floats = new Uint8Array(Float32Array.of(0, 0.5, 1, 0.25, 0, 0, 0, 1).buffer);
    const zip = writeZip([
      { name: "x_train.npy", bytes: writeNpy("<f4", [2, 2, 2], floats) },
      { name: "y_train.npy", bytes: writeNpy("|u1", [2, 1], Uint8Array.of(4, 7)) },
    ]);
    const { content, said } = await told([file("mnist.npz", zip)]);
    expect(said).toEqual([]);
    expect(content).toMatchObject({
      kind: "arrays",
      shape: [2, 2, 1],
      classes: ["4", "7"],
      pixels: Uint8Array.of(0, 128, 255, 64, 0, 0, 0, 255),
    });
  });

  it("CIFAR batches with the names of their classes", async () => {
    const names = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];
    const { content } = await told([
      file("data_batch_1.bin", writeCifar([3, 9], new Uint8Array(6144).fill(9))),
      file("batches.meta.txt", text(`${names.join("\n")}\n\n`)),
      file("test_batch.bin", writeCifar([0], new Uint8Array(3072))),
    ]);
    expect(content).toMatchObject({
      kind: "arrays",
      shape: [32, 32, 3],
      classes: ["airplane", "cat", "truck"],
      labels: Uint16Array.of(1, 2, 0),
    });
  });

  it("one picture of many with a file of labels", async () => {
    const { content } = await told([file("sprite.png", png), file("labels.csv", text("label\ncat\ndog\n"))]);
    expect(content).toMatchObject({ kind: "sprite", classes: ["cat", "dog"], labels: Uint16Array.of(0, 1) });
  });

  it("a table, where nothing else is there", async () => {
    const { content } = await told([file("notes.csv", text("a,b,kind\n1,2,x\n3,4,y\n"))]);
    expect(content).toMatchObject({ kind: "table", table: { rows: 2 } });
  });

  it("paths that lead outside as none, and names of every object as classes and nothing else", async () => {
    const zip = writeZip(
      ["../../etc/passwd/1.png", "__proto__/2.png", "C:\\windows\\3.png", "/root/4.png", "constructor/5.png"].map(
        (name) => ({
          name,
          bytes: png,
        }),
      ),
    );
    const { content, said } = await told([file("a.zip", zip)]);
    expect(said).toEqual(["a.zip, its paths: 3 files with unsafe paths were left out: they lead out of the archive."]);
    expect(content).toMatchObject({ kind: "pictures", classes: ["__proto__", "constructor"] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("a packed tar whose path leads upwards without it, and hidden files of a zip without a word", async () => {
    const tar = writeTar([
      { name: "a/../../b.csv", bytes: text("n,kind\n9,z\n") },
      { name: "./good.csv", bytes: text("n,kind\n1,x\n2,y\n") },
    ]);
    const { content, said } = await told([file("all.tar.gz", gzipSync(tar))]);
    expect(content).toMatchObject({ kind: "table", table: { rows: 2 } });
    expect(said).toEqual([
      "all.tar.gz, its paths: 1 file with an unsafe path was left out: it leads out of the archive.",
    ]);
    const hidden = writeZip([".DS_Store", "__MACOSX/cat/1.png", "./cat/2.png"].map((name) => ({ name, bytes: png })));
    expect((await told([file("b.zip", hidden)])).said).toEqual([]);
  });

  it("nothing, said in a sentence", async () => {
    const { content, said } = await told([file("empty.zip", writeZip([]))]);
    expect(content).toBeNull();
    expect(said).toEqual(["empty.zip, the files: There is nothing in them to learn from."]);
  });

  it("nothing where every file was left out for a reason of its own, which is all that is said", async () => {
    const { content, said } = await told([file("notes.csv", text("a,b\n1,2\n3\n"))]);
    expect(content).toBeNull();
    expect(said).toEqual(["notes.csv, row 3: It has 1 cell where the first row has 2."]);
  });

  it("a thousand entries that are each a bomb cost no memory", async () => {
    const zeros = new Uint8Array(300_000);
    const zip = writeZip(
      Array.from({ length: 50 }, (_, index) => ({ name: `cat/${index}.png`, bytes: zeros, size: 50 })),
    );
    const { content, said } = await told([file("bomb.zip", zip)]);
    expect(content).toBeNull();
    expect(said[0]).toContain("It unfolds to more than 50 bytes");
  });
});

describe("classes", () => {
  it("come from the folder next to the picture, or from names with numbers, or are one", () => {
    expect(classesOfPaths(["a/cat/1.png", "a/dog/2.png", "3.png"], "loose")).toEqual(["cat", "dog", "loose"]);
    expect(classesOfPaths(["t/cat.1.jpg", "t/cat.2.jpg", "t/dog.1.jpg", "t/dog (2).jpg"], "")).toEqual([
      "cat",
      "cat",
      "dog",
      "dog",
    ]);
    expect(classesOfPaths(["DSC_1.jpg", "DSC_2.jpg"], "loose")).toEqual(["loose", "loose"]);
  });

  it("of numbers are sorted and keep their meaning; what is no class is found", () => {
    expect(labelsFromNumbers([7, 3, 7])).toEqual({ classes: ["3", "7"], labels: Uint16Array.of(1, 0, 1) });
    expect(isFault(labelsFromNumbers([1, 2.5]))).toBe(true);
    expect(isFault(labelsFromNumbers(Array.from({ length: 300 }, (_, at) => at)))).toBe(true);
  });
});

describe("a sprite", () => {
  it("is cut into rows of pixels or into tiles", () => {
    expect(spriteLayout(784, 65_000, 65_000)).toEqual({ height: 28, width: 28, kind: "rows" });
    expect(spriteLayout(280, 140, 48)).toEqual({ height: 28, width: 28, kind: "tiles" });
    expect(isFault(spriteLayout(101, 103, 7))).toBe(true);
    const pixels = Uint8Array.from({ length: 8 * 8 * 4 }, (_, at) => Math.floor(at / 4));
    const picture = new Uint8Array(16);
    cutSprite({ pixels, width: 8 }, { height: 4, width: 4, kind: "tiles" }, 3, 1, picture);
    expect([...picture.subarray(0, 5)]).toEqual([36, 37, 38, 39, 44]);
  });
});

describe("framing", () => {
  const framing = { size: [32, 32], channels: 3, crop: "whole" } as const;

  it("takes the middle square, or the whole picture into the middle", () => {
    expect(partTaken(400, 300, { ...framing, crop: "middle" })).toEqual([50, 0, 300, 300]);
    expect(placeTaken(400, 200, framing)).toEqual([0, 8, 32, 16]);
  });

  it("keeps the proportions of cells that are no square", () => {
    const size = [20, 30] as const;
    expect(partTaken(600, 300, { ...framing, size, crop: "middle" })).toEqual([75, 0, 450, 300]);
    expect(partTaken(150, 300, { ...framing, size, crop: "middle" })).toEqual([0, 100, 150, 100]);
    expect(placeTaken(100, 200, { ...framing, size })).toEqual([10, 0, 10, 20]);
    expect(laidIn(Uint8Array.of(9, 9), [1, 0, 1, 2], { size: [2, 3], channels: 1, crop: "whole" })).toHaveLength(6);
  });

  it("averages blocks exactly, lays clear places on white, and knows how bright a colour is", () => {
    const block = [255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 0];
    expect([...shrunk(block, [1, 1], 2, 3)]).toEqual([191, 64, 64]);
    expect([...shrunk([10, 200, 30, 255], [1, 1], 1, 1)]).toEqual([Math.round(2.99 + 117.4 + 3.42)]);
  });

  it("keeps a picture that fills its square, and gives the rest the colour of its rim", () => {
    const whole = laidIn(Uint8Array.of(10, 20), [0, 1, 2, 1], { size: [2, 2], channels: 1, crop: "whole" });
    expect([...whole]).toEqual([15, 15, 10, 20]);
  });
});
