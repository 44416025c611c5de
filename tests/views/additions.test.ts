import { expect, it } from "vitest";
import { presetOf } from "../../src/experiment/presets";
import { translate } from "../../src/locales";
import { additionsAt } from "../../src/views/network/additions";

it("a layer type that doesn't fit says why, and whose fault it is where another layer behind it is meant", () => {
  const additions = additionsAt(presetOf("digits"), 2, 2);
  const why = (id: string) => {
    const found = additions.find((each) => each.id === id)?.why;
    return found && translate("en", found);
  };
  expect(why("flatten")).toMatch(/^conv 2 behind it could not go on\. This layer slides over a picture/);
  expect(why("dense")).toMatch(/^A dense layer takes one row of numbers/);
  expect(why("conv2d")).toBeNull();
});
