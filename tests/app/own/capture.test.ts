import { describe, expect, it } from "vitest";
import { collect, lacking } from "../../../src/app/own/capture/collect";
import {
  draftInto,
  draftMoved,
  gathered,
  named,
  newDraft,
  takenBack,
  withBurst,
  withClass,
  withoutClass,
  withShot,
  type Draft,
} from "../../../src/app/own/capture/draft";
import { isFault } from "../../../src/datasets/importers/fault";
import { translate } from "../../../src/locales";
import { sizeOf } from "../../../src/math/shape";
import { someOwn } from "../../datasets/ownCollection";

const small = (): Draft => ({ ...newDraft(), shape: [4, 4, 1] });

/** A burst of `count` pictures that are all of one number. */
const burst = (draft: Draft, key: number, count: number, value: number) =>
  Array.from({ length: count }).reduce<Draft>(
    (before) => withShot(before, key, new Uint8Array(sizeOf(draft.shape)).fill(value)),
    withBurst(draft, key),
  );

const names = (draft: Draft) => draft.classes.map(({ name, key }) => name || `class ${key + 1}`);
const keptOf = async (draft: Draft) => {
  const answer = await collect(draft, names(draft), "mine");
  if (isFault(answer)) throw new Error(translate("en", answer.fault));
  return answer;
};

const said = (draft: Draft) => {
  const missing = lacking(draft);
  return missing && translate("en", missing);
};

describe("pictures that are gathered", () => {
  it("go to their class, and the newest burst is taken back as a whole", () => {
    let draft = burst(burst(small(), 0, 4, 1), 0, 3, 2);
    expect(gathered(draft)).toBe(7);
    draft = takenBack(draft, 0);
    expect(gathered(draft)).toBe(4);
    // A press without a picture in it is none to take back.
    draft = takenBack(withBurst(draft, 0), 0);
    expect(gathered(draft)).toBe(0);
  });

  it("say what is missing until two classes have some", () => {
    expect(said(small())).toBe("Add a picture first.");
    expect(said(burst(small(), 0, 20, 1))).toContain("second class");
    expect(said(burst(burst(small(), 0, 20, 1), 1, 1, 2))).toBeNull();
  });

  it("become a collection by the names of their classes; one without a picture is left out", async () => {
    const draft = withClass(named(burst(burst(small(), 0, 6, 10), 1, 5, 20), 1, "cat"));
    const { collection, content } = await keptOf(draft);
    expect(collection).toMatchObject({ name: "mine", shape: [4, 4, 1], classes: ["class 1", "cat"] });
    expect([...collection.labels]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([bytes[0], bytes.at(-1), bytes.length]).toEqual([10, 20, 11 * 16]);
    expect((await keptOf(draft)).collection.id).toBe(collection.id);
  });

  it("that are too few say how many are the least", async () => {
    const draft = burst(burst(small(), 0, 2, 1), 1, 2, 2);
    await expect(keptOf(draft)).rejects.toThrow("4 pictures are too few; 10 are the least.");
  });

  it("of a class that is removed are gone", () => {
    const draft = burst(withClass(small()), 2, 3, 1);
    expect(gathered(withoutClass(draft, 2))).toBe(0);
    expect(withClass(withoutClass(draft, 1)).classes.map(({ key }) => key)).toEqual([0, 2, 3]);
  });
});

describe("pictures that are gathered for a collection", () => {
  const { collection, blob, pixels } = someOwn(12, [4, 4, 1], ["cat", "dog"]);
  const start = draftInto({ collection, content: blob })!;

  it("come behind its own, in its classes or new ones", async () => {
    expect(start.classes.map(({ name, there }) => [name, there])).toEqual([
      ["cat", 6],
      ["dog", 6],
    ]);
    const draft = named(burst(burst(withClass(start), 1, 2, 7), 2, 1, 9), 2, "owl");
    const kept = await keptOf(draft);
    expect(kept.collection).toMatchObject({ name: "some", shape: [4, 4, 1], classes: ["cat", "dog", "owl"] });
    expect(Array.from(kept.collection.labels.subarray(12))).toEqual([1, 1, 2]);
    const bytes = new Uint8Array(await kept.content.arrayBuffer());
    expect(bytes.subarray(0, pixels.length)).toEqual(pixels);
    expect([...bytes.subarray(pixels.length)]).toEqual([...Array<number>(32).fill(7), ...Array<number>(16).fill(9)]);
  });

  it("go before a test that is kept apart, which stays the test", async () => {
    const start = draftInto({ collection: { ...collection, test: 4 }, content: blob })!;
    const kept = await keptOf(burst(start, 1, 2, 7));
    expect(kept.collection).toMatchObject({ test: 4 });
    expect(Array.from(kept.collection.labels)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1]);
    const bytes = new Uint8Array(await kept.content.arrayBuffer());
    expect([...bytes.subarray(8 * 16, 10 * 16)]).toEqual(Array<number>(32).fill(7));
    expect(bytes.subarray(10 * 16)).toEqual(pixels.subarray(8 * 16));
  });

  it("make another collection of it, whatever they show", async () => {
    const ids = await Promise.all([3, 4].map(async (value) => (await keptOf(burst(start, 0, 1, value))).collection.id));
    expect(new Set([collection.id, ...ids]).size).toBe(3);
  });
});

describe("pictures that are gathered for a collection that others were added to", () => {
  it("go on for the larger one: in their classes, and in one that it hasn't got as a new one", () => {
    const small = someOwn(12, [4, 4, 1], ["cat", "dog"]);
    const larger = someOwn(14, [4, 4, 1], ["cat", "dog", "owl"]);
    const before = draftInto({ collection: small.collection, content: small.blob })!;
    const draft = named(burst(burst(withClass(withClass(before)), 1, 2, 7), 3, 1, 9), 3, "fox");
    const after = draftMoved(draft, { collection: larger.collection, content: larger.blob })!;
    expect(after.into?.collection).toBe(larger.collection);
    expect(after.classes.map(({ key, name, there, bursts }) => [key, name, there, bursts.flat().length])).toEqual([
      [0, "cat", 5, 0],
      [1, "dog", 5, 2],
      [2, "owl", 4, 0],
      [3, "", 0, 0],
      [4, "fox", 0, 1],
    ]);
    expect(draftMoved(draft, { collection: someOwn(12, [5, 4, 1]).collection, content: larger.blob })).toBeNull();
  });
});
