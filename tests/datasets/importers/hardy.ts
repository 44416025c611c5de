import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  tuple,
  type Arbitrary,
} from "fast-check";
import { expect } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { processorTime } from "../../processorTime";
import { isMessage, translate } from "../../../src/locales";

/** One thing that goes wrong with a file: at a share of its length. */
const harm = oneof(
  record({ kind: constantFrom("set"), at: nat(10_000), value: integer({ min: 0, max: 255 }) }),
  record({ kind: constantFrom("head"), at: nat(63), value: constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
  record({ kind: constantFrom("tail"), at: nat(63), value: constantFrom(0, 1, 0x7f, 0x80, 0xff) }),
  record({
    kind: constantFrom("cut", "drop", "double", "insert"),
    at: nat(10_000),
    value: integer({ min: 0, max: 255 }),
  }),
);

function harmed(bytes: Uint8Array, { kind, at, value }: { kind: string; at: number; value: number }): Uint8Array {
  const place = Math.floor((at / 10_001) * bytes.length);
  switch (kind) {
    case "set":
      return bytes.length > 0 ? bytes.with(place, value) : bytes;
    case "head":
      return at < bytes.length ? bytes.with(at, value) : bytes;
    case "tail":
      return at < bytes.length ? bytes.with(bytes.length - 1 - at, value) : bytes;
    case "cut":
      return bytes.slice(0, place);
    case "drop":
      return Uint8Array.of(...bytes.subarray(0, place), ...bytes.subarray(place + 1 + (value & 15)));
    case "double":
      return Uint8Array.of(...bytes.subarray(0, place), ...bytes.subarray(Math.max(0, place - value)));
    default:
      return Uint8Array.of(...bytes.subarray(0, place), value, ...bytes.subarray(place));
  }
}

/** One of the files, with up to four things wrong. */
export const mutantsOf = (seeds: readonly Uint8Array[]): Arbitrary<Uint8Array> =>
  tuple(constantFrom(...seeds), array(harm, { minLength: 1, maxLength: 4 })).map(([seed, harms]) =>
    harms.reduce(harmed, seed),
  );

/**
 * Expects that a reader answers each of many harmed files within two seconds of processor time: with what it promises (`sound`) or with a
 * fault that says what and where in both languages. Nothing is thrown.
 */
export async function expectHardy<T>(
  seeds: readonly Uint8Array[],
  read: (bytes: Uint8Array) => T | Promise<T>,
  sound: (answer: T) => boolean,
  runs: number,
): Promise<void> {
  let [faults, slowest] = [0, 0];
  await assert(
    asyncProperty(mutantsOf(seeds), async (bytes) => {
      const [answer, took] = await processorTime(() => read(bytes));
      slowest = Math.max(slowest, took);
      if (!isFault(answer)) return sound(answer);
      faults++;
      const said = [answer.fault, answer.where].map((what) => [translate("en", what), translate("zh-CN", what)]);
      return isMessage(answer.fault) && said.flat().every((text) => text.length > 1);
    }),
    { numRuns: runs, seed: 7, interruptAfterTimeLimit: 3_000_000, markInterruptAsFailure: true },
  );
  expect(faults).toBeGreaterThan(runs / 20);
  expect(slowest).toBeLessThan(2_000);
}
