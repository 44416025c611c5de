import { describe, expect, it } from "vitest";
import { isFault } from "../../src/datasets/importers/fault";
import { own } from "../../src/datasets/own";
import { edited } from "../../src/datasets/own/edit";
import { letGo } from "../../src/datasets/own/held";
import { joined, placesIn } from "../../src/datasets/own/join";
import { variedInto } from "../../src/datasets/own/vary";
import { defaultsOf } from "../../src/settings";
import { translate } from "../../src/locales";
import { heldOwn, someOwn } from "./ownCollection";

const shape = [12, 10, 3];
const { collection, pixels } = heldOwn(31, shape);
const values = { ...defaultsOf(own.settings), file: collection.id, shape, classes: 3 };
const size = 12 * 10 * 3;

/** The indices of what is drawn. */
const indices = (seed: number, count: number) =>
  Array.from(own.draw(seed, count, values).factors.filter((_, at) => at % own.factors.length === 0));

describe("own pictures", () => {
  it("are drawn as they are, each once, in their order, when all are asked for", () => {
    const { factors, labels } = own.draw(5, 31, values);
    expect(labels).toEqual(Float32Array.from(collection.labels));
    const inputs = own.inputs(factors, values);
    expect(inputs.length).toBe(31 * size);
    expect(inputs.every((value, at) => value === Math.fround(pixels[at] / 255))).toBe(true);
  });

  it("are chosen by the seed when fewer are asked for, none twice, and more of them begin with the fewer", () => {
    expect(new Set(indices(3, 12)).size).toBe(12);
    expect(indices(3, 20).slice(0, 12)).toEqual(indices(3, 12));
    expect(indices(4, 12)).not.toEqual(indices(3, 12));
  });

  it("have the names of their classes and of themselves only while they are at hand", () => {
    expect(own.classes(values)).toEqual(["cat", "dog", "猫头鹰"]);
    expect(own.with?.(values).label).toBe("some");
    expect(own.with?.(values)).toBe(own.with?.(values));
    expect(own.missing?.(values)).toBeNull();
    const absent = { ...values, file: "0123456789abcdef" };
    expect(own.classes(absent)).toEqual(["1", "2", "3"]);
    expect(own.with?.(absent)).toBe(own);
    expect(translate("en", own.missing?.(absent) ?? "")).toContain("not on this device");
  });

  it("are missing where a link says another size or another number of classes", () => {
    expect(own.missing?.({ ...values, shape: [12, 10, 1] })).not.toBeNull();
    expect(own.missing?.({ ...values, classes: 4 })).not.toBeNull();
  });

  it("are missing when they were let go", () => {
    const other = heldOwn(12, [4, 4, 1]).collection;
    const theirs = { ...values, file: other.id, shape: [4, 4, 1] };
    expect(own.missing?.(theirs)).toBeNull();
    letGo(other.id);
    expect(own.missing?.(theirs)).not.toBeNull();
  });

  it("read and write what they are as text, and refuse what can't be", () => {
    const { file, shape, classes } = own.settings;
    expect(file.parse(collection.id)).toEqual({ value: collection.id });
    expect(file.parse("../../etc/passwd").value).toBe("");
    expect(shape.parse("64x48x3")).toEqual({ value: [64, 48, 3] });
    expect(shape.format([64, 48, 3])).toBe("64x48x3");
    for (const text of ["64x48", "0x4x1", "9999x9999x3", "8x8x2", "8x8xNaN"])
      expect(shape.parse(text).problem).toBeDefined();
    for (const text of ["1", "1e3", "0x5", "201", ""]) expect(classes.parse(text).problem).toBeDefined();
  });

  it("have another fingerprint for other pixels, other labels, other classes and another size", () => {
    const ids = [
      someOwn(31, shape),
      someOwn(30, shape),
      someOwn(31, [10, 12, 3]),
      someOwn(31, shape, ["cat", "dog", "owl"]),
      someOwn(31, shape, ["cat", "dog"]),
    ].map(({ collection }) => collection.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(someOwn(31, shape).collection.id).toBe(collection.id);
  });
});

/** The second picture, varied; and its red at a place. */
const look = (variation: readonly number[]) => {
  const picture = new Float32Array(size);
  variedInto({ bytes: pixels, from: size, shape }, variation, picture);
  return picture;
};
const at = (picture: Float32Array, row: number, column: number) => picture[(row * 10 + column) * 3];

describe("a stored picture looked at otherwise", () => {
  it("turns once round to itself", () => {
    const [still, round] = [look([0, 0, 0, 0, 0]), look([180, 0, 0, 0, 0])];
    expect(at(round, 3, 2)).toBeCloseTo(at(still, 8, 7), 5);
    expect(at(look([-180, 0, 0, 0, 0]), 3, 2)).toBeCloseTo(at(still, 8, 7), 5);
  });

  it("moves to the right and up by shares of its size", () => {
    const [still, moved] = [look([0, 0, 0, 0, 0]), look([0, 0.2, 0.25, 0, 0])];
    expect(at(moved, 4, 5)).toBeCloseTo(at(still, 7, 3), 5);
  });

  it("turns left: what was on the right is on top", () => {
    const square = Uint8Array.from({ length: 25 }, (_, cell) => (cell === 14 ? 255 : 0));
    const picture = new Float32Array(25);
    variedInto({ bytes: square, from: 0, shape: [5, 5, 1] }, [90, 0, 0, 0, 0], picture);
    expect(picture[2]).toBeCloseTo(1, 5);
  });

  it("gets lighter to white and darker to black", () => {
    expect(look([0, 0, 0, 0, 1]).every((value) => value === 1)).toBe(true);
    expect(look([0, 0, 0, 0, -1]).every((value) => value === 0)).toBe(true);
  });
});

describe("an edit of own pictures", () => {
  it("moves pictures to other classes without touching a pixel", () => {
    const { collection: next, pieces } = edited(
      collection,
      new Map([
        [0, 2],
        [5, 0],
      ]),
    );
    expect([next.labels[0], next.labels[5], next.labels[1]]).toEqual([2, 0, 1]);
    expect(next.content).toBe(collection.content);
    expect(next.id).not.toBe(collection.id);
    expect(pieces).toEqual([[0, 31 * size]]);
  });

  it("throws pictures away and keeps the pixels of the others, piece by piece", () => {
    const { collection: next, pieces } = edited(
      collection,
      new Map([
        [0, -1],
        [4, -1],
        [30, -1],
      ]),
    );
    expect(next.labels.length).toBe(28);
    expect(pieces).toEqual([
      [size, 4 * size],
      [5 * size, 30 * size],
    ]);
    expect(next.content).not.toBe(collection.content);
  });
});

describe("pictures that are added", () => {
  it("leave every picture with a place: those of the test move behind them", () => {
    const before = { ...collection, test: 7 };
    const after = joined(before, { pixels: pixels.slice(0, 4 * size), classes: ["cat", "owl", "dog", "cat"], test: 1 });
    if (isFault(after)) throw new Error(after.fault.text);
    const place = placesIn(before, after.collection);
    const moved = Array.from({ length: 31 }, (_, index) => place?.(index));
    expect(moved).toEqual(Array.from({ length: 31 }, (_, index) => (index < 24 ? index : index + 3)));
    expect(moved.map((index) => after.collection.labels[index ?? 0])).toEqual([...before.labels]);
  });

  it("are told from other changes, which leave no places", () => {
    const relabelled = edited(collection, new Map([[3, 1]])).collection;
    const fewer = edited(collection, new Map([[3, -1]])).collection;
    expect([placesIn(collection, relabelled), placesIn(collection, fewer)]).toEqual([null, null]);
  });
});
