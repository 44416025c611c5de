import { expect, it } from "vitest";
import { runs } from "../engine/sameRun";
import expected from "../fixtures/runs.json";

it("computes the same losses and weights in a browser as in Node, to the last bit", async () => {
  expect(await runs()).toEqual(expected);
});
