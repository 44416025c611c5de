import { describe, expect, it } from "vitest";
import { fusedRuns } from "../engine/fusedRun";
import { knownRecipes, recipeFingerprints } from "../engine/recipes";
import { runs } from "../engine/sameRun";
import expectedFused from "../fixtures/fusedRuns.json";
import expected from "../fixtures/runs.json";

describe("in a browser as in Node, to the last bit", () => {
  it("the graph trainer computes the same losses and weights", async () => {
    expect(await runs()).toEqual(expected);
  });

  it("the fused trainer computes the same losses and weights", async () => {
    expect(await fusedRuns()).toEqual(expectedFused);
  });

  it("each of 30 links leads to the same losses and weights", async () => {
    expect(await recipeFingerprints()).toEqual(knownRecipes);
  });
});
