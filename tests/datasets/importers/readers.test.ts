import { gzipSync } from "node:zlib";
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  integer,
  property,
  string,
  tuple,
  uint8Array,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../processorTime";
import { cifarKindOf, readCifar } from "../../../src/datasets/importers/cifar";
import { readCsv, type Csv } from "../../../src/datasets/importers/csv";
import { isFault } from "../../../src/datasets/importers/fault";
import { readIdx } from "../../../src/datasets/importers/idx";
import { inflate } from "../../../src/datasets/importers/inflate";
import { className, shownName } from "../../../src/datasets/importers/names";
import { readNpy } from "../../../src/datasets/importers/npy";
import { readNpz } from "../../../src/datasets/importers/npz";
import type { Numbers } from "../../../src/datasets/importers/numbers";
import { sourceOfBlob, sourceOfBytes } from "../../../src/datasets/importers/source";
import { readZipDirectory, readZipEntry } from "../../../src/datasets/importers/zip";
import { translate } from "../../../src/locales";
import { joined } from "./joined";
import { writeCifar, writeCsv, writeIdx, writeNpy, writeZip, type ZipFile } from "./write";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The sentence of a fault, with its place. */
const complaint = (answer: unknown) =>
  isFault(answer) ? `${translate("en", answer.where)}: ${translate("en", answer.fault)}` : "no fault";

/** A source that says it is huge and counts what is really taken. */
function hugeSource(size: number, tail: Uint8Array) {
  const taken: number[] = [];
  return {
    taken,
    source: {
      size,
      read(from: number, to: number) {
        taken.push(to - from);
        const bytes = new Uint8Array(Math.min(to, size) - from);
        const start = size - tail.length - from;
        if (start < bytes.length) bytes.set(tail.subarray(Math.max(0, -start)), Math.max(0, start));
        return Promise.resolve(bytes);
      },
    },
  };
}

describe("IDX", () => {
  it("gives back every byte of what was written, whatever its shape", () => {
    const shapes = array(integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
    assert(
      property(shapes, integer({ min: 0, max: 250 }), (shape, salt) => {
        const count = shape.reduce((product, side) => product * side, 1);
        const values = Uint8Array.from({ length: count }, (_, index) => index + salt);
        expect(readIdx(writeIdx(shape, values))).toEqual({ shape, values });
      }),
    );
  });

  it("reads the wider numbers in big-endian order", () => {
    const file = joined([0, 0, 0x0d, 1, 0, 0, 0, 2], [0x40, 0x49, 0x0f, 0xdb], [0xbf, 0x80, 0, 0]);
    expect(readIdx(file)).toEqual({ shape: [2], values: Float32Array.of(Math.PI, -1) });
  });

  it("refuses a header that lies about the size before anything is made of it", () => {
    const claim = joined([0, 0, 8, 3], [0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 28], [1, 2, 3]);
    expect(complaint(readIdx(claim))).toContain("byte 4: The header promises 2147483647×2147483647×28 numbers");
    expect(complaint(readIdx(writeIdx([3], [1, 2, 3, 4])))).toContain("but 4 bytes follow");
  });

  it("comes out of gzip as it went in, and stops at the limit", async () => {
    const file = writeIdx([100, 28, 28], new Uint8Array(78_400).fill(3));
    expect(await inflate("gzip", gzipSync(file))).toEqual(file);
    expect(complaint(await inflate("gzip", gzipSync(file), { most: 1_000 }))).toContain("more than 1,000 bytes");
  });
});

describe("NumPy arrays", () => {
  it("gives back plain numbers of every size, in both byte orders", () => {
    const doubles = array(double({ noNaN: true }), { minLength: 1, maxLength: 8 });
    assert(
      property(doubles, (numbers) => {
        const values = Float64Array.from(numbers);
        const bytes = new Uint8Array(values.buffer);
        expect(readNpy(writeNpy("<f8", [values.length], bytes))).toEqual({ shape: [values.length], values });
        const turned = Uint8Array.from(bytes, (_, index) => bytes[(index & ~7) + 7 - (index & 7)]);
        expect(readNpy(writeNpy(">f8", [values.length], turned))).toEqual({ shape: [values.length], values });
      }),
    );
  });

  it("reads 64-bit labels and truth values", () => {
    const file = writeNpy(
      "<i8",
      [2],
      joined(
        [7, 0, 0, 0, 0, 0, 0, 0],
        Array.from({ length: 8 }, () => 255),
      ),
    );
    expect((readNpy(file) as Numbers).values).toEqual(Float64Array.of(7, -1));
    expect((readNpy(writeNpy("|b1", [2], Uint8Array.of(0, 1))) as Numbers).values).toEqual(Uint8Array.of(0, 1));
  });

  it("refuses Python objects, which could carry code", () => {
    expect(complaint(readNpy(writeNpy("|O", [1], Uint8Array.of(1))))).toContain("Python objects");
  });

  it("come out of an archive by their names", async () => {
    const pictures = writeNpy("|u1", [2, 2, 2], Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    const labels = writeNpy("<u2", [2], Uint8Array.of(9, 0, 1, 1));
    const archive = writeZip([
      { name: "x_train.npy", bytes: pictures },
      { name: "y_train.npy", bytes: labels, stored: true },
    ]);
    expect(await readNpz(sourceOfBlob(new Blob([archive])))).toEqual({
      x_train: { shape: [2, 2, 2], values: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) },
      y_train: { shape: [2], values: Uint16Array.of(9, 257) },
    });
    const hostile = writeZip([{ name: "__proto__.npy", bytes: labels }]);
    expect(Object.keys((await readNpz(sourceOfBytes(hostile))) as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).shape).toBeUndefined();
  });
});

describe("CIFAR", () => {
  it("gives back labels and pixels, planes turned into channels", () => {
    assert(
      property(uint8Array({ minLength: 3072, maxLength: 3072 }), integer({ min: 0, max: 9 }), (pixels, label) => {
        expect(readCifar(writeCifar([label], pixels), "cifar10")).toEqual({ pixels, labels: Uint8Array.of(label) });
        expect(readCifar(writeCifar([label], pixels, [3]), "cifar100")).toEqual({
          pixels,
          labels: Uint8Array.of(label),
        });
      }),
      { numRuns: 20 },
    );
  });

  it("knows its kind by its size, and finds a file that was cut or a class that is none", () => {
    expect([3073 * 5, 3074 * 5, 5000].map(cifarKindOf)).toEqual(["cifar10", "cifar100", null]);
    const file = writeCifar([3, 12], new Uint8Array(6144));
    expect(complaint(readCifar(file, "cifar10"))).toBe("byte 3,073: The class 12 is none of 0 to 9.");
    expect(complaint(readCifar(file.subarray(0, 4000), "cifar10"))).toContain("byte 3,073: The file ends within");
  });
});

describe("comma-separated values", () => {
  const cell = constantFrom("a", "b,c", 'say "so"', "two\nlines", "x;y", "tab\t", " edge ", "—");

  it("gives back words and numbers in every manner of writing", () => {
    const rows = array(tuple(cell, double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 20 });
    assert(
      property(rows, constantFrom(",", ";", "\t"), constantFrom("\n", "\r\n", "\r"), (rows, separator, end) => {
        const text = [["kind", "value"], ...rows.map(([word, number]) => [word, String(number)])];
        const table = readCsv(writeCsv(text, separator, end)) as Csv;
        expect(table).toMatchObject({ separator, headed: true, rows: rows.length });
        const [words, numbers] = table.columns;
        if (words.kind !== "words" || numbers.kind !== "numbers")
          throw new Error(`read as ${words.kind}, ${numbers.kind}`);
        expect(Array.from(words.values, (place) => words.words[place])).toEqual(rows.map(([word]) => word));
        expect(numbers.values).toEqual(Float32Array.from(rows, ([, number]) => Number(String(number))));
      }),
    );
  });

  it("takes a first line with a number in it as a row", () => {
    const table = readCsv(bytesOf("3.6216,8.6661,0\n4.5459,8.1674,1\n")) as Csv;
    expect(table).toMatchObject({ headed: false, rows: 2 });
    expect(table.columns.map(({ name }) => name)).toEqual(["column 1", "column 2", "column 3"]);
  });

  it("says where a number is missing", () => {
    const [first] = (readCsv(bytesOf("a,b\n1,2\n,3\n4,5\n")) as Csv).columns;
    expect(first).toMatchObject({ kind: "numbers", missing: 1, values: Float32Array.of(1, 0, 4) });
  });

  it("says which row is too short, and where a quote stays open", () => {
    expect(complaint(readCsv(bytesOf("a,b\n1,2\n3\n")))).toBe("row 3: It has 1 cell where the first row has 2.");
    expect(complaint(readCsv(bytesOf('a,b\n1,"2\n3,4\n')))).toContain("byte 6: A quote opens here");
    expect(complaint(readCsv(bytesOf("a,b,\n1,2\n")))).toContain("row 2: It has 2 cells");
  });

  it("refuses a million columns and a formula stays a word", async () => {
    const wide = bytesOf(`${"1,".repeat(1_000_000)}1\n`);
    const [answer, took] = await processorTime(() => readCsv(wide));
    expect(complaint(answer)).toContain("1,000,001 columns are too many");
    expect(took).toBeLessThan(2_000);
    const [formula] = (readCsv(bytesOf("a,b\n=1+1,2\n=1+1,3\n")) as Csv).columns;
    expect(formula).toMatchObject({ kind: "words", words: ["=1+1"] });
  });
});

async function read(file: ZipFile): Promise<string> {
  const source = sourceOfBytes(writeZip([file]));
  const entries = await readZipDirectory(source);
  return complaint(isFault(entries) ? entries : await readZipEntry(source, entries[0]));
}

describe("zip", () => {
  it("gives back every file, stored or deflated, and leaves out folders and clutter", async () => {
    const names = string({
      minLength: 1,
      maxLength: 12,
      unit: constantFrom("a", "b", "é", "猫", "/", " ", "_", "-"),
    }).filter((name) => !/\/$|(^|\/)\./.test(name));
    await assert(
      asyncProperty(
        array(tuple(names, uint8Array({ maxLength: 300 }), integer({ min: 0, max: 1 })), { maxLength: 5 }),
        async (files) => {
          const source = sourceOfBytes(
            writeZip(
              [
                ...files.map(([name, bytes, stored]) => ({ name, bytes, stored: stored === 1 })),
                { name: "a folder/", bytes: new Uint8Array(0) },
                { name: "__MACOSX/x.png", bytes: new Uint8Array(1) },
                { name: "a/.DS_Store", bytes: new Uint8Array(1) },
              ],
              "a comment",
            ),
          );
          const entries = await readZipDirectory(source);
          if (isFault(entries)) throw new Error(complaint(entries));
          expect(entries.map(({ name }) => name)).toEqual(files.map(([name]) => name));
          for (const [index, entry] of entries.entries())
            expect(await readZipEntry(source, entry)).toEqual(Uint8Array.from(files[index][1]));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("stops a bomb at the size it promised, and a promise beyond the limit unread", async () => {
    const zeros = new Uint8Array(4_000_000);
    const bomb = writeZip([{ name: "small.png", bytes: zeros, size: 1000 }]);
    const [entry] = (await readZipDirectory(sourceOfBytes(bomb))) as never[];
    expect(complaint(await readZipEntry(sourceOfBytes(bomb), entry))).toBe(
      "“small.png”: It unfolds to more than 1,000 bytes.",
    );
    const honest = writeZip([{ name: "large.png", bytes: zeros }]);
    const [large] = (await readZipDirectory(sourceOfBytes(honest))) as never[];
    expect(complaint(await readZipEntry(sourceOfBytes(honest), large, 1_000_000))).toContain("1,000,000 are the most");
    const short = writeZip([{ name: "short", bytes: Uint8Array.of(1, 2, 3), size: 5 }]);
    const [lying] = (await readZipDirectory(sourceOfBytes(short))) as never[];
    expect(complaint(await readZipEntry(sourceOfBytes(short), lying))).toContain(
      "unfolds to 3 bytes where 5 were promised",
    );
  });

  it("finds damage by the check sum and refuses what is encrypted or packed otherwise", async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    expect(await read({ name: "a", bytes, crc: 5 })).toBe("“a”: The file is damaged: its check sum is another.");
    expect(await read({ name: "a", bytes, flags: 1 })).toBe("“a”: The file is encrypted.");
    expect(await read({ name: "a", bytes, method: 14 })).toContain("method 14");
    expect(await read({ name: "a", bytes, stored: true, size: 9 })).toContain("two sizes");
  });

  it("takes only the end of a large file to find the directory", async () => {
    const { source, taken } = hugeSource(3_000_000_000, joined([0x50, 0x4b, 5, 6], new Uint8Array(18)));
    expect(await readZipDirectory(source)).toEqual([]);
    expect(Math.max(...taken)).toBeLessThan(70_000);
  });
});

describe("names from files", () => {
  it("are shown without what nobody sees, never as a path or a pattern", () => {
    expect(shownName("a\u202Eb\u0000c")).toBe("abc");
    expect(shownName(" \n")).toBe("(no name)");
    expect(className("it's {a, plural} <b>")).toBe("it’s a, plural b");
    assert(
      property(string({ unit: "binary" }), (name) => translate("en", className(name)) === className(name)),
      {
        numRuns: 30,
      },
    );
  });
});
