import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { translate } from "../../../src/locales";
import { createImporter } from "../../../src/session/importing/importer";
import { writeIdx } from "../../datasets/importers/write";

const file = (path: string, bytes: Uint8Array<ArrayBuffer>) => ({ path, blob: new Blob([bytes]) });

/** Pictures of one shade each, the test before the training. */
const family = (training: number) => [
  file("t10k-images", writeIdx([4, 2, 2], new Uint8Array(16).fill(200))),
  file("t10k-labels", writeIdx([4], [0, 1, 0, 1])),
  file("train-images", writeIdx([training, 2, 2], new Uint8Array(4 * training).fill(50))),
  file(
    "train-labels",
    writeIdx(
      [training],
      Uint8Array.from({ length: training }, (_, at) => at % 2),
    ),
  ),
];

async function taken(training: number, apart: boolean, files = family(training)) {
  const importer = createImporter();
  const { found } = await importer.understand(files, "", () => {});
  const framing = { size: [28, 28], channels: 1, crop: "middle" } as const;
  const answer = await importer.take({ name: "digits", framing, names: ["0", "1"], apart }, () => {});
  if (isFault(answer)) return { found, said: translate("en", answer.fault) };
  const pixels = new Uint8Array(await answer.content.arrayBuffer());
  return { found, said: "", collection: answer.collection, shades: Array.from(pixels.filter((_, at) => at % 4 === 0)) };
}

describe("files that keep a test apart", () => {
  it("are told with their test, which is then last", async () => {
    const { found, collection, shades } = await taken(12, true);
    expect(found).toMatchObject({ count: 16, test: 4 });
    expect(collection).toMatchObject({ test: 4 });
    expect(shades).toEqual([...Array<number>(12).fill(50), ...Array<number>(4).fill(200)]);
  });

  it("may be mixed: then they come in the order of the files, and have no test of their own", async () => {
    const { collection, shades } = await taken(12, false);
    expect(collection?.test).toBeUndefined();
    expect(shades).toEqual([...Array<number>(4).fill(200), ...Array<number>(12).fill(50)]);
    expect(collection?.id).not.toBe((await taken(12, true)).collection?.id);
  });

  it("are refused where all there is to learn from is of one class, but not where they are mixed", async () => {
    const files = family(12).map((each) =>
      each.path === "train-labels" ? file(each.path, writeIdx([12], new Uint8Array(12).fill(1))) : each,
    );
    expect((await taken(12, true, files)).said).toContain("All examples to learn from are of class “1”; only the test");
    expect((await taken(12, false, files)).said).toBe("");
  });

  it("are refused where too few are left to learn from, but not where they are mixed", async () => {
    expect((await taken(9, true)).said).toBe("9 pictures are too few; 10 are the least.");
    expect((await taken(9, false)).said).toBe("");
  });
});
