import { describe, expect, it } from "vitest";
import { sourceOfBytes } from "../../../src/datasets/importers/source";
import { partedByFolders, testsByName } from "../../../src/datasets/importers/testSet";
import { understand } from "../../../src/datasets/importers/understand";
import { translate } from "../../../src/locales";
import { joined } from "./joined";
import { writeCifar, writeIdx, writeNpy, writeZip } from "./write";

const file = (path: string, bytes: Uint8Array) => ({ path, source: sourceOfBytes(bytes) });
const text = (letters: string) => new TextEncoder().encode(letters);
const png = joined(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  [0, 0, 0, 56, 0, 0, 0, 28],
);
const pictures = (count: number) => writeIdx([count, 4, 4], new Uint8Array(16 * count));
const labels = (count: number) =>
  writeIdx(
    [count],
    Uint8Array.from({ length: count }, (_, at) => at % 3),
  );

const array = (count: number) => writeNpy("|u1", [count, 2, 2], new Uint8Array(4 * count));
const answers = (count: number) =>
  writeNpy(
    "|u1",
    [count],
    Uint8Array.from({ length: count }, (_, at) => at % 2),
  );

const zipOf = (...names: string[]) => writeZip(names.map((name) => ({ name, bytes: png })));
const pairOf = (count: number) =>
  writeZip([
    { name: "x.npy", bytes: array(count) },
    { name: "y.npy", bytes: answers(count) },
  ]);

/** Which examples are kept apart, as digits; and what was left out. */
async function apartIn(...files: ReturnType<typeof file>[]) {
  const { content, faults } = await understand(files, "");
  if (!content || content.kind === "sprite") throw new Error("understood as examples");
  return {
    apart: content.tests?.join("") ?? "none",
    classes: content.kind === "table" ? [] : content.classes,
    rows: content.kind === "table" ? content.table.rows : 0,
    said: faults.map(({ path, where, fault }) => `${path}, ${translate("en", where)}: ${translate("en", fault)}`),
  };
}

describe("the test that files keep apart", () => {
  it("is that of the MNIST family, in whatever order its files come", async () => {
    const found = await apartIn(
      file("t10k-images-idx3-ubyte", pictures(4)),
      file("train-labels-idx1-ubyte", labels(6)),
      file("train-images-idx3-ubyte", pictures(6)),
      file("t10k-labels-idx1-ubyte", labels(4)),
    );
    expect(found.apart).toBe("1111000000");
  });

  it("is x_test of a NumPy archive and the test batch of CIFAR", async () => {
    const zip = writeZip([
      { name: "x_test.npy", bytes: array(3) },
      { name: "x_train.npy", bytes: array(5) },
      { name: "y_test.npy", bytes: answers(3) },
      { name: "y_train.npy", bytes: answers(5) },
    ]);
    expect((await apartIn(file("mnist.npz", zip))).apart).toBe("11100000");
    const batch = writeCifar([3, 9], new Uint8Array(6144));
    expect((await apartIn(file("a/data_batch_1.bin", batch), file("a/test_batch.bin", batch))).apart).toBe("0011");
  });

  it("is the folder test beside train, whose names are then no classes", async () => {
    const found = await apartIn(
      file("pets/train/cat/1.png", png),
      file("pets/train/dog/2.png", png),
      file("pets/test/cat/3.png", png),
      file("pets/val/dog/4.png", png),
    );
    expect(found).toMatchObject({ apart: "0010", classes: ["cat", "dog"] });
    const flat = await apartIn(
      file("Train/cat.1.png", png),
      file("Train/dog.1.png", png),
      file("Test/cat.2.png", png),
      file("Test/dog.2.png", png),
    );
    expect(flat).toMatchObject({ apart: "0011", classes: ["cat", "dog"] });
  });

  it("is the archive that is called so, beside others", async () => {
    const found = await apartIn(
      file("pets/test.zip", zipOf("cat/1.png", "dog/2.png")),
      file("pets/train.zip", zipOf("cat/1.png", "dog/2.png", "dog/3.png")),
    );
    expect(found).toMatchObject({ apart: "11000", classes: ["cat", "dog"] });
    expect((await apartIn(file("a_train.npz", pairOf(3)), file("a_test.npz", pairOf(2)))).apart).toBe("00011");
  });

  it("is said where a name claims that everything is one", async () => {
    const zip = writeZip(["cat/1.png", "dog/2.png"].map((name) => ({ name, bytes: png })));
    const onlyTest = async (...files: ReturnType<typeof file>[]) => (await understand(files, "")).onlyTest;
    expect(await onlyTest(file("test.zip", zip))).toBe(true);
    expect(await onlyTest(file("test/cat/1.png", png), file("test/dog/2.png", png))).toBe(true);
    expect(await onlyTest(file("t10k-images", pictures(4)), file("t10k-labels", labels(4)))).toBe(true);
    expect(await onlyTest(file("test.zip", zip), file("train.zip", zip))).toBe(false);
    expect(await onlyTest(file("latest.zip", zip), file("pets/test/1.png", png))).toBe(false);
    expect((await apartIn(file("test.zip", zip))).apart).toBe("none");
  });

  it("is none where no file or only all say so, and where train and test are the only classes", async () => {
    expect(testsByName(["images", "labels"])).toBeNull();
    expect(testsByName(["test-images", "test-more-images"])).toBeNull();
    expect(testsByName(["latest-images", "contest"])).toBeNull();
    expect(partedByFolders(["test/a/1.png", "control/a/2.png"])).toBeNull();
    expect(partedByFolders(["one/train/1.png", "other/test/2.png"])).toBeNull();
    const found = await apartIn(file("train/1.png", png), file("test/2.png", png));
    expect(found).toMatchObject({ apart: "none", classes: ["test", "train"] });
  });

  it("is the table that says so; tables with the same columns are one, and others are left out with the reason", async () => {
    const found = await apartIn(
      file("flowers_train.csv", text("a,kind\n1,x\n2,y\n3,x\n")),
      file("flowers_test.csv", text("a,kind\n4,z\n")),
      file("prices.csv", text("a,price\n1,2\n")),
      file("wide.csv", text("a,kind,more\n1,x,1\n")),
    );
    expect(found).toMatchObject({ apart: "0001", rows: 4 });
    expect(found.said).toEqual([
      "prices.csv, row 1: Its column “price” is “kind” in the other table: only tables with the same columns are joined.",
      "wide.csv, row 1: It has 3 columns where the other table has 2.",
    ]);
  });

  it("joins words by what they say and finds the gap in whichever table it is", async () => {
    const { content } = await understand(
      [file("a.csv", text("n,w,m\n1,x,1\n2,y,b\n")), file("b.csv", text("n,w,m\n,y,2\n4,z,3\n"))],
      "",
    );
    if (content?.kind !== "table") throw new Error("understood as a table");
    expect(content.table.columns).toMatchObject([
      { kind: "numbers", missing: 2, values: Float32Array.of(1, 2, 0, 4) },
      { kind: "words", words: ["x", "y", "z"], values: Uint16Array.of(0, 1, 1, 2) },
      { kind: "text" },
    ]);
    expect(content.tests).toBeNull();
  });
});
