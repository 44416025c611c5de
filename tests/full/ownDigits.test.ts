import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { digits } from "../../src/datasets/digits";
import { sourceOfBytes } from "../../src/datasets/importers/source";
import { understand } from "../../src/datasets/importers/understand";
import type { Collection } from "../../src/datasets/own/collection";
import { fingerprintOf } from "../../src/datasets/own/fingerprint";
import { identified } from "../../src/datasets/own/identify";
import { createEngine } from "../../src/engine/engine";
import { setBackend } from "../../src/experiment/edits";
import { setOwnPictures } from "../../src/experiment/ownPictures";
import { presetOf } from "../../src/experiment/presets";
import { defaultsOf } from "../../src/settings";
import { focus, part } from "../engine/engines";
import { writeIdx } from "../datasets/importers/write";

const file = (path: string, content: Uint8Array) => ({ path, source: sourceOfBytes(content) });

const count = 60_000;
const values = defaultsOf(digits.settings);

/** Sixty thousand digits as bytes, drawn a thousand at a time. */
function drawn() {
  const { factors, labels } = digits.draw(1, count, values);
  const width = digits.factors.length;
  const bytes = new Uint8Array(count * 784);
  for (let from = 0; from < count; from += 1000) {
    const inputs = digits.inputs(factors.subarray(from * width, (from + 1000) * width), values);
    for (const [at, value] of inputs.entries()) bytes[from * 784 + at] = Math.round(255 * value);
  }
  return { bytes, labels };
}

/** Loss and weights after three hundred steps. */
async function learned(collection: Collection, bytes: Uint8Array<ArrayBuffer>) {
  const engine = createEngine(async () => null);
  await engine.hold(collection, new Blob([bytes]));
  await engine.load(setBackend(setOwnPictures(presetOf("digits"), collection), "reference"));
  await engine.step({ batches: 300 });
  const weights = await part(engine, "weights");
  const { accuracy } = (await engine.snapshot(["progress"], focus)).parts.progress?.validation ?? {};
  return { accuracy, weights };
}

it("sixty thousand digits written as IDX and loaded again are the same bytes and train to the same bits", async () => {
  const { bytes, labels } = drawn();
  const { content } = await understand(
    [
      file("train-images-idx3-ubyte.gz", gzipSync(writeIdx([count, 28, 28], bytes), { level: 1 })),
      file("train-labels-idx1-ubyte.gz", gzipSync(writeIdx([count], labels))),
    ],
    "",
  );
  if (content?.kind !== "arrays") throw new Error("understood as arrays");
  const { shape, classes, labels: read } = content;
  const made = (pixels: Uint8Array): Collection =>
    identified<Collection>({
      kind: "pictures",
      name: "digits",
      shape,
      classes,
      labels: read,
      content: fingerprintOf(pixels),
    });
  const loaded = Uint8Array.from(content.pixels);
  expect(made(loaded).id).toBe(made(bytes).id);
  expect(Buffer.compare(loaded, bytes)).toBe(0);
  const [before, after] = [await learned(made(bytes), bytes), await learned(made(loaded), loaded)];
  expect(after).toEqual(before);
  expect(after.accuracy).toBeGreaterThan(0.6);
});
