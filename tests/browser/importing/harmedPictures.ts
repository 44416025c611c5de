import { sample } from "fast-check";
import { expect } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { isMessage, translate } from "../../../src/locales";
import type { GivenFile, ImporterApi } from "../../../src/session/importing/api";
import { mutantsOf } from "../../datasets/importers/hardy";
import { pictureSeeds } from "./pictureSeeds";

const framing = { size: [16, 16], channels: 3, crop: "middle" } as const;
const choices = { name: "harmed", framing, names: ["good", "other"], apart: true };
const size = 16 * 16 * 3;

/** What came of one file beside ten good ones. */
type Outcome = "read" | "refused";

const file = (path: string, bytes: Uint8Array): GivenFile => ({ path, blob: new Blob([Uint8Array.from(bytes)]) });

/** Ten pictures in two classes. */
export async function goodPictures(): Promise<readonly GivenFile[]> {
  const { png } = await pictureSeeds();
  return Array.from({ length: 10 }, (_, index) => file(`${index % 2 ? "good" : "other"}/${index}.png`, png));
}

/** Harmed pictures of every form by turns, always the same, with the names of their files. */
async function harmedPictures(count: number): Promise<readonly GivenFile[]> {
  const seeds = Object.entries(await pictureSeeds());
  return Array.from({ length: count }, (_, index) => {
    const [ending, seed] = seeds[index % seeds.length];
    const [bytes] = sample(mutantsOf([seed]), { numRuns: 1, seed: index + 1 });
    return file(`good/harmed-${index}.${ending}`, bytes);
  });
}

/** Imports one file beside good ones; expects numbers of the right size, or a fault that names the file in both languages. */
export async function importOne(importer: ImporterApi, good: readonly GivenFile[], one: GivenFile): Promise<Outcome> {
  const report = await importer.understand([...good, one], "", () => {});
  const taken = await importer.take(choices, () => {});
  if (isFault(taken)) throw new Error(`${one.path}: ${translate("en", taken.fault)}`);
  const faults = [...report.faults, ...taken.faults];
  const count = faults.length === 0 ? 11 : 10;
  expect(taken.collection.labels.length, one.path).toBe(count);
  expect(taken.content.size, one.path).toBe(count * size);
  for (const { path, where, fault } of faults) {
    expect(path).toBe(one.path);
    expect(isMessage(where) && isMessage(fault)).toBe(true);
    for (const language of ["en", "zh-CN"] as const) expect(translate(language, fault).length).toBeGreaterThan(1);
  }
  expect(faults.length).toBeLessThan(2);
  return faults.length === 0 ? "read" : "refused";
}

/**
 * Imports harmed pictures one after the other, each `within` so many ms where the machine has nothing else to do;
 * answers how many were read and refused.
 */
export async function importHarmed(
  importer: ImporterApi,
  count: number,
  within = Infinity,
): Promise<Readonly<Record<Outcome, number>>> {
  const [good, harmed] = [await goodPictures(), await harmedPictures(count)];
  const outcomes = { read: 0, refused: 0 };
  let slowest = 0;
  for (const one of harmed) {
    const start = performance.now();
    outcomes[await importOne(importer, good, one)]++;
    slowest = Math.max(slowest, performance.now() - start);
  }
  expect(slowest).toBeLessThan(within);
  return outcomes;
}

/** Counts the pictures that the browser opens and that are closed again while something is done. */
export async function openedAndClosed(what: () => Promise<unknown>): Promise<{ opened: number; closed: number }> {
  const counts = { opened: 0, closed: 0 };
  const open = globalThis.createImageBitmap;
  const counting = async (image: Blob) => {
    const bitmap = await open(image);
    const close = bitmap.close.bind(bitmap);
    counts.opened++;
    bitmap.close = () => {
      counts.closed++;
      close();
    };
    return bitmap;
  };
  globalThis.createImageBitmap = counting as typeof createImageBitmap;
  try {
    await what();
  } finally {
    globalThis.createImageBitmap = open;
  }
  return counts;
}
