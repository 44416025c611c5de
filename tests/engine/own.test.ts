import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { digits } from "../../src/datasets/digits";
import { sourceOfBytes } from "../../src/datasets/importers/source";
import { understand } from "../../src/datasets/importers/understand";
import type { Collection } from "../../src/datasets/own/collection";
import { fingerprintOf } from "../../src/datasets/own/fingerprint";
import { identified } from "../../src/datasets/own/identify";
import { createEngine } from "../../src/engine/engine";
import { setBackend, setDataValue } from "../../src/experiment/edits";
import { setOwnPictures } from "../../src/experiment/ownPictures";
import { presetOf } from "../../src/experiment/presets";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { translate } from "../../src/locales";
import type { Message } from "../../src/locales/message";
import { defaultsOf } from "../../src/settings";
import { someOwn } from "../datasets/ownCollection";
import { writeIdx } from "../datasets/importers/write";

const file = (path: string, bytes: Uint8Array) => ({ path, source: sourceOfBytes(bytes) });

const onReference = (experiment: Experiment) => setBackend(experiment, "reference");
const shape = [12, 12, 1];
const { collection, blob } = someOwn(90, shape);
const experiment = onReference(setOwnPictures(presetOf("digits"), collection));
const focus = { example: { kind: "stored", set: "validation", index: 0 }, axes: [1, 5], set: "validation" } as const;

describe("an experiment with own pictures", () => {
  it("suits their size and their classes, is plain data, and keeps a network that fits already", () => {
    expect(describeNetwork(experiment).problem).toBeNull();
    expect(describeNetwork(experiment).outputs).toBe(3);
    expect(structuredClone(experiment)).toEqual(experiment);
    const wider = {
      ...experiment,
      network: experiment.network.toSpliced(0, 1, {
        ...experiment.network[0],
        values: { ...experiment.network[0].values, filters: 5 },
      }),
    };
    expect(setOwnPictures(wider, someOwn(60, shape).collection).network).toBe(wider.network);
    const more = setOwnPictures(wider, someOwn(60, shape, ["a", "b", "c", "d"]).collection);
    expect(describeNetwork(more)).toMatchObject({ problem: null, outputs: 4 });
    expect(more.network[0]).toBe(wider.network[0]);
    const two = setOwnPictures(wider, someOwn(60, [64, 64, 3], ["a", "b"]).collection);
    expect(describeNetwork(two)).toMatchObject({ problem: null, outputs: 1, inputShape: [64, 64, 3] });
  });
});

describe("an engine", () => {
  it("refuses pictures that it was not given, with the way to load them", async () => {
    const refused = createEngine().load(setDataValue(experiment, "file", "00000000000000ff"));
    await expect(refused.catch((reason: Message) => translate("en", reason))).resolves.toContain(
      "load the file they came from",
    );
  });

  it("learns from pictures it was given, and shows them turned and lit", async () => {
    const engine = createEngine();
    await engine.hold(collection, blob);
    await engine.load(experiment);
    await engine.step({ epochs: 12 });
    const { parts } = await engine.snapshot(["progress", "decision", "gallery", "confusion"], focus);
    expect(parts.progress?.validation.accuracy).toBeGreaterThan(0.9);
    expect(parts.gallery?.shape).toEqual(shape);
    expect(parts.decision?.values.every(Number.isFinite)).toBe(true);
  });

  it("goes on showing the run before while other pictures are handed over", async () => {
    const engine = createEngine();
    await engine.hold(collection, blob);
    await engine.load(experiment);
    const other = someOwn(40, shape, ["x", "y"]);
    await engine.hold(other.collection, other.blob);
    const { parts } = await engine.snapshot(["decision", "example"], focus);
    expect(parts.example?.input.length).toBe(144);
  });
});

/** What an epoch with these pictures comes to. */
async function losses(collection: Collection, bytes: Uint8Array<ArrayBuffer>) {
  const engine = createEngine();
  await engine.hold(collection, new Blob([bytes]));
  await engine.load(onReference(setOwnPictures(presetOf("digits"), collection)));
  await engine.step({ epochs: 1 });
  const { parts } = await engine.snapshot(["progress", "weights"], focus);
  return [parts.progress?.loss, parts.progress?.validation.loss, parts.weights];
}

describe("digits that were written as IDX and are loaded again", () => {
  const count = 600;
  const drawn = digits.draw(1, count, defaultsOf(digits.settings));
  const bytes = Uint8Array.from(digits.inputs(drawn.factors, defaultsOf(digits.settings)), (value) =>
    Math.round(255 * value),
  );
  let loaded: Collection;
  let pixels: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    const { content } = await understand(
      [
        file("train-images-idx3-ubyte.gz", gzipSync(writeIdx([count, 28, 28], bytes))),
        file("train-labels-idx1-ubyte", writeIdx([count], drawn.labels)),
      ],
      "",
    );
    if (content?.kind !== "arrays") throw new Error("understood as arrays");
    const { shape, classes, labels } = content;
    pixels = Uint8Array.from(content.pixels);
    loaded = identified<Collection>({
      kind: "pictures",
      name: "digits",
      shape,
      classes,
      labels,
      content: fingerprintOf(pixels),
    });
  });

  it("are bit for bit what was written, and train to the bit as before", async () => {
    expect(fingerprintOf(pixels)).toBe(fingerprintOf(bytes));
    expect([...loaded.labels]).toEqual([...drawn.labels]);
    // Before: the same bytes as they were drawn, without a file between. After: out of the file, in a new engine.
    const before = identified<Collection>({ ...loaded, content: fingerprintOf(bytes) });
    expect(await losses(loaded, pixels)).toEqual(await losses(before, bytes));
  });

  it("come in the order in which they were drawn: the split and the batches are those of the drawn digits", async () => {
    const shownOf = async (experiment: Experiment) => {
      const engine = createEngine();
      await engine.hold(loaded, new Blob([pixels]));
      await engine.load(onReference(experiment));
      const { parts } = await engine.snapshot(["gallery", "example"], focus);
      return { labels: parts.gallery?.labels, input: parts.example?.input };
    };
    const [own, made] = [
      await shownOf(setOwnPictures(presetOf("digits"), loaded)),
      await shownOf(setDataValue(presetOf("digits"), "count", count)),
    ];
    expect(own.labels).toEqual(made.labels);
    const apart = own.input?.map((value, at) => Math.abs(value - (made.input?.[at] ?? 0))) ?? [];
    expect(Math.max(...apart)).toBeLessThanOrEqual(0.5 / 255 + 1e-6);
  });
});
