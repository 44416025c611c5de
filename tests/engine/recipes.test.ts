import { expect, it } from "vitest";
import { knownRecipes, recipeFingerprints } from "./recipes";

it("leads each of 30 links to the same losses and weights as everywhere, to the last bit", async () => {
  expect(Object.keys(knownRecipes)).toHaveLength(30);
  expect(await recipeFingerprints()).toEqual(knownRecipes);
});
