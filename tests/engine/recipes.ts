import { assemble } from "../../src/engine/assemble";
import type { TrainerState } from "../../src/engine/trainer";
import { describeNetwork } from "../../src/experiment/network";
import type { Experiment } from "../../src/experiment/experiment";
import { readLink } from "../../src/share/link";
import recipes from "../fixtures/recipes.json";
import { batchesOf } from "./parityRuns";

/** Links to runs, and fingerprints of what their first ten updates lead to on the reference kernels. */
export const knownRecipes: Readonly<Record<string, string>> = recipes;

/** The experiment of a link; throws what is wrong with it. */
export function experimentOf(link: string): Experiment {
  const { link: read, problems } = readLink(`${link}&backend=reference`);
  const { problem } = describeNetwork(read.experiment);
  if (problems.length > 0 || problem)
    throw new Error(`${link}: must be possible, got ${problems[0]?.text ?? problem?.what.text}`);
  return read.experiment;
}

/** The bytes of numbers, however they are kept. */
const bytesOf = (numbers: Float64Array | Float32Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** SHA-256 of losses, parameters, statistics and slots, its first 16 digits. */
async function fingerprintOf(losses: readonly number[], { layers, slots }: TrainerState): Promise<string> {
  const arrays = [layers, slots].flatMap((kind) =>
    Object.values(kind)
      .flat()
      .map(({ values }) => values),
  );
  const parts = [Float64Array.from(losses), ...arrays].map(bytesOf);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fingerprints of the first ten updates of every recipe, by link. */
export async function recipeFingerprints(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const link of Object.keys(knownRecipes)) {
    const experiment = experimentOf(link);
    const { trainer } = await assemble(describeNetwork(experiment), experiment);
    const losses: number[] = [];
    for (const [index, batch] of batchesOf(experiment, 10).entries()) losses.push(await trainer.step(batch, index + 1));
    found[link] = await fingerprintOf(losses, await trainer.read());
  }
  return found;
}
