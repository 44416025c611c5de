import { beforeAll, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { bothTrainers } from "./bothTrainers";
import { stepFaults, tieFaults, waitingFaults } from "./stepFaults";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

it.each(bothTrainers)(
  "the %s trainer's first updates are the exact ones, with every optimiser",
  async (_name, make) => {
    expect(await stepFaults(make)).toEqual([]);
    expect(await waitingFaults(make)).toEqual([]);
    expect(await tieFaults(make)).toEqual([]);
  },
);
