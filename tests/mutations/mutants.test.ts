import { expect, it } from "vitest";
import { fusedMutants } from "./mutants";
import { findings } from "./plant";

it("a quick check finds nothing wrong with our own kernels as they are", async () => {
  expect(await findings("checkFused")).toEqual([]);
});

// The others are in the full suite.
it.each(fusedMutants.slice(0, 5))("a quick check finds a planted bug: $what", async (mutant) => {
  expect(await findings("checkFused", mutant)).not.toEqual([]);
});
