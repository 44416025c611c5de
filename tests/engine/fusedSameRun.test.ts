import { expect, it } from "vitest";
import expected from "../fixtures/fusedRuns.json";
import { fusedRuns } from "./fusedRun";

it("computes the same losses and weights in Node as everywhere, to the last bit", async () => {
  expect(await fusedRuns()).toEqual(expected);
});
