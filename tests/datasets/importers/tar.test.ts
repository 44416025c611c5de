import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { readTar } from "../../../src/datasets/importers/tar";
import { writeTar } from "./write";

const bytes = Uint8Array.from({ length: 700 }, (_, at) => at % 256);

describe("tar", () => {
  it("gives back plain files and leaves folders out", () => {
    const archive = writeTar([
      { name: "folder/", bytes: new Uint8Array(0), kind: "5" },
      { name: "folder/data_batch_1.bin", bytes },
      { name: "empty.txt", bytes: new Uint8Array(0) },
    ]);
    expect(readTar(archive)).toEqual([
      { name: "folder/data_batch_1.bin", bytes },
      { name: "empty.txt", bytes: new Uint8Array(0) },
    ]);
  });

  it("finds where it was cut or damaged", () => {
    const archive = writeTar([{ name: "a", bytes }]);
    expect(isFault(readTar(archive.subarray(0, 800)))).toBe(true);
    expect(isFault(readTar(archive.with(257, 0)))).toBe(true);
  });
});
