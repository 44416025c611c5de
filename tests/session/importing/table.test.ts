import { describe, expect, it } from "vitest";
import { banknotes } from "../../../src/datasets/banknotes";
import { readCsv, type Csv } from "../../../src/datasets/importers/csv";
import { isFault } from "../../../src/datasets/importers/fault";
import { createEngine } from "../../../src/engine/engine";
import { setBackend, setDataValue } from "../../../src/experiment/edits";
import { setOwnData } from "../../../src/experiment/ownData";
import { presetOf } from "../../../src/experiment/presets";
import { translate } from "../../../src/locales";
import { columnsFound } from "../../../src/session/importing/columnsFound";
import { tablePictures, tableTaken } from "../../../src/session/importing/table";
import { defaultsOf } from "../../../src/settings";

const csvOf = (text: string) => readCsv(new TextEncoder().encode(text)) as Csv;
const said = (answer: unknown) =>
  isFault(answer) ? `${translate("en", answer.where)}: ${translate("en", answer.fault)}` : "no fault";
/** What is learned from with the classes in a column. */
const take = (csv: Csv, label: number, words: readonly number[] = [], tests: Uint8Array | null = null) =>
  tableTaken(csv, tests, { name: "flowers", label, words });
const flowers = csvOf(
  `width,name,height,kind,gap\n${Array.from({ length: 12 }, (_, row) => `${row},id${row},${row * row},${row % 3},${row === 4 ? "" : 1}`).join("\n")}\n`,
);

describe("a table of a file", () => {
  it("is told column by column: what can be classes, what is missing where", () => {
    expect(columnsFound(flowers)).toMatchObject([
      { name: "width", kind: "numbers", classes: 12, missing: 0 },
      { name: "name", kind: "words", classes: 12 },
      { name: "height", kind: "numbers" },
      { name: "kind", classes: 3 },
      { name: "gap", missing: 5 },
    ]);
  });

  it("is learned from by its columns of numbers; words and columns with gaps are left out", async () => {
    const taken = take(flowers, 3);
    if (isFault(taken) || taken.collection.kind !== "table") throw new Error(said(taken));
    expect(taken.collection.columns).toEqual([
      { label: "width", min: 0, max: 11 },
      { label: "height", min: 0, max: 121 },
    ]);
    expect(taken.collection.classes).toEqual(["0", "1", "2"]);
    expect([...new Float32Array(await taken.content.arrayBuffer()).subarray(0, 6)]).toEqual([0, 0, 1, 1, 2, 4]);
  });

  it("may be learned from by words, a feature a word in the order of the alphabet", async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `${row},${["red", "blue", "red, dark"][row % 3]},${row % 2}`);
    const csv = csvOf(`size,colour,kind\n${rows.join("\n").replaceAll("red, dark", '"red, dark"')}\n`);
    expect(said(take(csv, 2))).toContain("two columns of numbers");
    const taken = take(csv, 2, [1]);
    if (isFault(taken) || taken.collection.kind !== "table") throw new Error(said(taken));
    expect(taken.collection.columns.map(({ label }) => label)).toEqual([
      "size",
      "colour = blue",
      "colour = red",
      "colour = red, dark",
    ]);
    const cells = new Float32Array(await taken.content.arrayBuffer());
    expect([...cells.subarray(0, 12)]).toEqual([0, 0, 1, 0, 1, 1, 0, 0, 2, 0, 0, 1]);
  });

  it("keeps the rows of the test of its files last, as they say", async () => {
    const tests = Uint8Array.from({ length: 12 }, (_, row) => (row === 3 ? 1 : row === 0 ? 1 : 0));
    const taken = take(flowers, 3, [], tests);
    if (isFault(taken) || taken.collection.kind !== "table") throw new Error(said(taken));
    expect(taken.collection).toMatchObject({ test: 2, labels: Uint16Array.of(1, 2, 1, 2, 0, 1, 2, 0, 1, 2, 0, 0) });
    const cells = new Float32Array(await taken.content.arrayBuffer());
    expect(cells.filter((_, at) => at % 2 === 0)).toEqual(Float32Array.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 0, 3));
    expect(
      said(
        take(
          flowers,
          3,
          [],
          tests.map((_, row) => (row < 3 ? 1 : 0)),
        ),
      ),
    ).toContain("9 rows are too few");
  });

  it("says why it can't be learned from", () => {
    expect(said(take(flowers, 4))).toBe("column “gap”, row 5: The cell is empty.");
    expect(said(take(csvOf("a,b,kind\n1,2,x\n3,4,x\n"), 2))).toContain("two classes at least");
    expect(said(take(csvOf("a,b,kind\n1,2,x\n3,4,y\n"), 2))).toContain("2 rows are too few");
    expect(said(take(csvOf(`a,kind\n${"1,x\n2,y\n".repeat(6)}`), 1))).toContain("two columns of numbers");
  });

  it("gives back pictures where each row is one", async () => {
    const rows = Array.from({ length: 10 }, (_, row) =>
      [row % 2, ...Array.from({ length: 16 }, (_, cell) => row + cell)].join(),
    );
    const pictures = tablePictures(csvOf(rows.join("\n")), null, 0);
    if (isFault(pictures)) throw new Error(said(pictures));
    expect(pictures.shape).toEqual([4, 4, 1]);
    expect(await pictures.picture(3, { size: [4, 4], channels: 1, crop: "whole" })).toEqual(
      Uint8Array.from({ length: 16 }, (_, cell) => 3 + cell),
    );
  });

  it("of banknotes, without a header, learns to 98.5 % of the test in 20 epochs with any seed", async () => {
    const { factors, labels } = banknotes.draw(4, 1372, defaultsOf(banknotes.settings));
    const text = Array.from(labels, (label, row) => [...factors.subarray(4 * row, 4 * row + 4), label].join()).join(
      "\n",
    );
    const csv = csvOf(text);
    expect(csv).toMatchObject({ headed: false, rows: 1372 });
    const taken = take(csv, 4);
    if (isFault(taken)) throw new Error(said(taken));
    for (const weights of [1, 2, 3]) {
      const experiment = setDataValue(setOwnData(presetOf("digits"), taken.collection), "split", [60, 1, 39]);
      const engine = createEngine();
      await engine.hold(taken.collection, taken.content);
      await engine.load(setBackend({ ...experiment, seeds: { ...experiment.seeds, weights } }, "reference"));
      await engine.step({ epochs: 20 });
      expect((await engine.test()).accuracy).toBeGreaterThan(0.985);
    }
  });
});
