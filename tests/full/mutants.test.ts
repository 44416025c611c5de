import { beforeAll, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { fusedMutants, graphMutants } from "../mutations/mutants";
import { findings } from "../mutations/plant";

// TensorFlow.js keeps its state with the thread: what is started here is what the checks compute on.
beforeAll(async () => {
  expect(await setBackend("cpu")).toBe(true);
});

it("a quick check finds nothing wrong with either trainer as it is", async () => {
  expect(await findings("checkFused")).toEqual([]);
  expect(await findings("checkGraph")).toEqual([]);
});

it("there are at least twenty bugs to plant", () => {
  expect(fusedMutants.length + graphMutants.length).toBeGreaterThanOrEqual(20);
});

it.each(fusedMutants)("a quick check of our own kernels finds a planted bug: $what", async (mutant) => {
  expect(await findings("checkFused", mutant)).not.toEqual([]);
});

it.each(graphMutants)("a quick check of training by TensorFlow.js finds a planted bug: $what", async (mutant) => {
  expect(await findings("checkGraph", mutant)).not.toEqual([]);
});
