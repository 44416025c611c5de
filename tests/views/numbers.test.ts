import { expect, it } from "vitest";
import { strongest } from "../../src/views/network/numbers";

it("a map is opened where it says most, of either sign; a silent one has no such place", () => {
  const values = [1, 0, 5, 0, -7, 0, 2, 0];
  expect(strongest(values, 2, 0)).toBe(2);
  expect(strongest(values, 2, 1)).toBeNull();
  expect(strongest([Number.NaN, 3], 1, 0)).toBe(1);
});
