import { expect, it } from "vitest";
import { digits } from "../../src/datasets/digits";
import { defaultsOf } from "../../src/settings";
import { heldOutAccuracy, parts } from "../datasets/heldOutDigits";

it.each(Array.from({ length: parts }, (_, part) => part))(
  "with part %i of the skeletons held out, LeNet reads at least 95 of 100 digits in these",
  async (part) => {
    expect(await heldOutAccuracy(part, 20_000, 5)).toBeGreaterThanOrEqual(0.95);
  },
);

it("10 000 digits are drawn in less than 2 s", () => {
  const values = defaultsOf(digits.settings);
  const start = performance.now();
  digits.inputs(digits.draw(1, 10_000, values).factors, values);
  expect(performance.now() - start).toBeLessThan(2000);
});
