import { describe, expect, it } from "vitest";
import { table } from "../../src/datasets/table";
import type { Collection, OwnTable } from "../../src/datasets/own/collection";
import { edited } from "../../src/datasets/own/edit";
import { fingerprintOf } from "../../src/datasets/own/fingerprint";
import { hold } from "../../src/datasets/own/held";
import { identified } from "../../src/datasets/own/identify";
import { makeData } from "../../src/engine/data";
import { sizesIn } from "../../src/experiment/dataSettings";
import { setDataValue } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { datasetOf } from "../../src/experiment/network";
import { setOwnData } from "../../src/experiment/ownData";
import { presetOf } from "../../src/experiment/presets";
import { readLink, writeLink } from "../../src/share/link";
import { someOwn } from "../datasets/ownCollection";

const shape = [4, 12, 1];
const [open, test] = [40, 12];

/** Pictures, the last of which are the test. */
function withTest(kept = test) {
  const { collection, pixels } = someOwn(open + test, shape);
  const { id: _, ...rest } = collection;
  const own = identified<Collection>({ ...rest, ...(kept > 0 && { test: kept }) });
  hold(own, pixels);
  return own;
}

const learning = (collection: Collection | OwnTable, changes: Readonly<Record<string, unknown>> = {}): Experiment =>
  Object.entries(changes).reduce(
    (experiment, [name, value]) => setDataValue(experiment, name, value),
    setOwnData(presetOf("digits"), collection),
  );

/** Places in the file of the examples of each set. */
function placesIn(experiment: Experiment) {
  const { sets, factorCount } = makeData(experiment);
  const placesOf = ({ factors }: { factors: Float32Array }) =>
    Array.from(factors.filter((_, at) => at % factorCount === 0));
  return { training: placesOf(sets.training), validation: placesOf(sets.validation), test: placesOf(sets.test) };
}

const theTest = Array.from({ length: test }, (_, at) => open + at);
const sorted = (places: readonly number[]) => places.toSorted((a, b) => a - b);

describe("own data whose files keep a test apart", () => {
  const collection = withTest();

  it("are tested on that test alone, whole, and train and validate on all others, by their shares of each other", () => {
    const places = placesIn(learning(collection));
    expect(places.test).toEqual(theTest);
    expect(places.training.length).toBe(30);
    expect(sorted([...places.training, ...places.validation])).toEqual(Array.from({ length: open }, (_, at) => at));
  });

  it.each([
    ["fewer examples", { count: 20 }, 20],
    ["another split", { split: [50, 10, 40] }, open],
    ["a rare class", { rare: 10 }, undefined],
    ["label noise", { labelNoise: 100 }, open],
    ["a planted cue", { cue: 100, shuffle: true }, open],
  ])("never train on it, with %s either", (_, changes, count) => {
    const { training, validation, test } = placesIn(learning(collection, changes));
    expect(test).toEqual(theTest);
    expect([...training, ...validation].every((place) => place < open)).toBe(true);
    if (count !== undefined) expect(training.length + validation.length).toBe(count);
  });

  it("say their sizes before anything is drawn", () => {
    for (const changes of [{}, { count: 20 }, { split: [50, 10, 40] }]) {
      const experiment = learning(collection, changes);
      const { dataset, values } = datasetOf(experiment.data);
      const { training, validation, test } = placesIn(experiment);
      expect(sizesIn(dataset, values)).toEqual([training.length, validation.length, test.length]);
    }
  });

  it("have another fingerprint than the same dealt out anew, and are missing where a link says another test", () => {
    const mixed = withTest(0);
    expect(mixed.id).not.toBe(collection.id);
    expect(mixed.id).toBe(someOwn(open + test, shape).collection.id);
    const { dataset, values } = datasetOf(learning(collection).data);
    expect(dataset.missing?.(values)).toBeNull();
    expect(dataset.missing?.({ ...values, test: 0 })).not.toBeNull();
  });

  it("travel in a link, which reads as it was written; without a test it is written as before", () => {
    const written = writeLink({ ...readLink("").link, experiment: learning(collection) });
    expect(written).toContain(`count:${open}`);
    expect(written).toContain(`test:${test}`);
    expect(readLink(written)).toMatchObject({ link: { experiment: learning(collection) }, problems: [] });
    const plain = writeLink({ ...readLink("").link, experiment: learning(withTest(0)) });
    expect(plain).not.toContain("test:");
  });

  it("keep it when they are relabelled, and what is thrown away is missing where it was", () => {
    const next = edited(
      collection,
      new Map([
        [0, -1],
        [3, 2],
        [open, -1],
        [open + 1, 0],
      ]),
    ).collection;
    expect(next).toMatchObject({ test: test - 1 });
    expect(next.labels.length).toBe(open + test - 2);
    expect(next.labels[open - 1]).toBe(0);
    const none = edited(collection, new Map(theTest.map((place) => [place, -1]))).collection;
    expect(none.test).toBeUndefined();
  });
});

it("a table of one's own keeps the test of its files apart as pictures do", () => {
  const rows = Array.from({ length: 30 }, (_, row) => [row, -row]);
  const cells = Float32Array.from(rows.flat());
  const own = identified<OwnTable>({
    kind: "table",
    name: "rows",
    columns: ["a", "b"].map((label) => ({ label, min: -30, max: 30 })),
    classes: ["x", "y"],
    labels: Uint16Array.from(rows, (_, row) => row % 2),
    content: fingerprintOf(new Uint8Array(cells.buffer)),
    test: 8,
  });
  hold(own, new Uint8Array(cells.buffer));
  const experiment = learning(own);
  expect(experiment.data.values).toMatchObject({ count: 22, test: 8 });
  const { training, validation, test } = placesIn(experiment);
  expect(test).toEqual([22, 23, 24, 25, 26, 27, 28, 29]);
  expect(Math.max(...training, ...validation)).toBe(21);
  expect(table.apart?.(datasetOf(experiment.data).values as never)).toBe(8);
});
