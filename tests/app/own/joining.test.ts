import { describe, expect, it } from "vitest";
import { afterwards, goesInto, usualJoins } from "../../../src/app/own/joining";
import type { PicturesFound } from "../../../src/app/own/picturesFound";
import { someOwn } from "../../datasets/ownCollection";

const found = (...names: string[]): PicturesFound => ({
  kind: "pictures",
  count: 5 * names.length,
  classes: names.map((name) => ({ name, count: 5 })),
  test: 0,
  shape: null,
  smallest: [8, 8],
  largest: [8, 8],
});

describe("found pictures beside a collection", () => {
  it("go to the class of their folder's name, whatever its capitals; other names are new classes", () => {
    expect(usualJoins(found("Cat", "dog", "owl"), ["cat", "dog"])).toEqual(["cat", "dog", "owl"]);
    expect(usualJoins(found("A", "b"), ["a", "A", "B", "b"])).toEqual(["A", "b"]);
    expect(usualJoins(found("Ab"), ["ab", "AB"])).toEqual(["Ab"]);
  });

  it("in no folder wait for a choice", () => {
    expect(usualJoins(found("(no name)"), ["cat", "dog"])).toEqual([null]);
  });

  it("seem to belong to it where a name does, or where they have none", () => {
    const classes = ["cat", "dog"];
    expect(["cat", "(no name)", "ship"].map((name) => goesInto(found(name, "tree"), classes))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("are counted as they will be: what is left out or undecided is not", () => {
    const { collection } = someOwn(12, [4, 4, 1], ["cat", "dog"]);
    const more = found("cat", "owl", "fox", "(no name)");
    expect(afterwards(more, collection, ["cat", "owl", " ", null])).toEqual({ added: 10, count: 22, classes: 3 });
    expect(afterwards(more, collection, ["owl", "owl", "owl", "dog"])).toEqual({ added: 20, count: 32, classes: 3 });
  });
});
