import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { mostOwn } from "../../../src/datasets/own/collection";
import { translate } from "../../../src/locales";
import { createImporter } from "../../../src/session/importing/importer";
import { writeIdx } from "../../datasets/importers/write";
import { someOwn } from "../../datasets/ownCollection";

const file = (path: string, bytes: Uint8Array<ArrayBuffer>) => ({ path, blob: new Blob([bytes]) });
const framing = { size: [28, 28], channels: 3, crop: "middle" } as const;

/** Six pictures of one shade each, in two classes. */
const six = (prefix: string) => [
  file(
    `${prefix}-images`,
    writeIdx(
      [6, 4, 4],
      Uint8Array.from({ length: 96 }, (_, at) => 100 + Math.floor(at / 16)),
    ),
  ),
  file(`${prefix}-labels`, writeIdx([6], [7, 8, 7, 8, 7, 8])),
];

const { collection, blob, pixels } = someOwn(12, [4, 4, 1], ["cat", "dog"]);
const some = { collection, content: blob };

async function taken(files: ReturnType<typeof file>[], names: readonly string[], into = some, apart = true) {
  const importer = createImporter();
  const report = await importer.understand(files, "", () => {});
  const answer = await importer.take({ name: "more", framing, names, apart, into }, () => {});
  if (isFault(answer)) return { report, said: translate("en", answer.fault) };
  if (answer.collection.kind !== "pictures") throw new Error("pictures");
  const bytes = new Uint8Array(await answer.content.arrayBuffer());
  return {
    report,
    said: "",
    collection: answer.collection,
    shades: Array.from(bytes.filter((_, at) => at % 16 === 0)),
  };
}
const firstOf = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => pixels[16 * (from + at)]);

describe("files that come to pictures there are", () => {
  it("join the classes of their names, become new ones, or are left out; the name, size and id's rule stay theirs", async () => {
    const more = await taken(six("train"), ["dog", "owl"]);
    expect(more.collection).toMatchObject({ name: "some", shape: [4, 4, 1], classes: ["cat", "dog", "owl"] });
    expect(Array.from(more.collection!.labels.subarray(12))).toEqual([1, 2, 1, 2, 1, 2]);
    expect(more.shades).toEqual([...firstOf(0, 12), 100, 101, 102, 103, 104, 105]);
    const some = await taken(six("train"), ["", " cat "]);
    expect(Array.from(some.collection!.labels.subarray(12))).toEqual([0, 0, 0]);
    expect(new Set([collection.id, more.collection!.id, some.collection!.id]).size).toBe(3);
    expect((await taken(six("train"), ["dog", "owl"])).collection!.id).toBe(more.collection!.id);
  });

  it("that call themselves a test become the test, behind all; or examples like the others where that is chosen", async () => {
    const apart = await taken(six("t10k"), ["cat", "dog"]);
    expect(apart.report.onlyTest).toBe(true);
    expect(apart.collection).toMatchObject({ test: 6 });
    expect(apart.shades).toEqual([...firstOf(0, 12), 100, 101, 102, 103, 104, 105]);
    const mixed = await taken(six("t10k"), ["cat", "dog"], some, false);
    expect(mixed.collection!.test).toBeUndefined();
    expect(mixed.collection!.id).not.toBe(apart.collection!.id);
  });

  it("with a test of their own go before and behind the test there is", async () => {
    const into = { collection: { ...collection, test: 2 }, content: blob };
    const both = await taken([...six("train"), ...six("test")], ["cat", "dog"], into);
    expect(both.report.onlyTest).toBe(false);
    expect(both.collection).toMatchObject({ test: 8 });
    const shades = [100, 101, 102, 103, 104, 105];
    expect(both.shades).toEqual([...firstOf(0, 10), ...shades, ...firstOf(10, 12), ...shades]);
  });

  it("of another size, of no class or too many are refused in a sentence", async () => {
    const other = someOwn(12, [5, 4, 1]);
    const into = { collection: other.collection, content: other.blob };
    expect((await taken(six("train"), ["cat", "dog"], into)).said).toBe("Its pictures are 4×4×1, the others 5×4×1.");
    expect((await taken(six("train"), ["", ""])).said).toBe("All are left out: choose a class for some.");
    const labels = new Uint16Array(mostOwn.pictures - 5);
    const full = { collection: { ...collection, labels }, content: blob };
    expect((await taken(six("train"), ["cat", "dog"], full)).said).toBe(
      "100,001 pictures are too many; 100,000 are the most.",
    );
  });
});
