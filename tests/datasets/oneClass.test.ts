import { expect, it } from "vitest";
import { oneClass } from "../../src/datasets/own/oneClass";
import { translate } from "../../src/locales";

const said = (labels: readonly number[], test = 0) => {
  const alone = oneClass({ classes: ["cat", "dog"], labels, test });
  return alone && translate("en", alone);
};

it("examples of one class are told as such, and what a test holds beside them is no help", () => {
  expect(said([1, 1, 1])).toBe(
    "All examples are of class “dog”. There must be two classes at least: something to tell apart.",
  );
  expect(said([0, 0, 1, 0], 2)).toBe(
    "All examples to learn from are of class “cat”; only the test that is kept apart holds others. There must be two classes at least: something to tell apart.",
  );
  expect(said([0, 0, 1, 0], 1)).toBeNull();
  expect(said([0, 1])).toBeNull();
});
