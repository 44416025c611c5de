import { expect, it } from "vitest";
import expected from "../fixtures/runs.json";
import { runs } from "./sameRun";

it("computes the same losses and weights in Node as everywhere, to the last bit", async () => {
  expect(await runs()).toEqual(expected);
});
