import { expect, it } from "vitest";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { experimentOf } from "./recipes";
import { isFlat, soak, watchMemories } from "./soak";

it("holds as much memory after 20 000 steps on bars as after a thousand", async () => {
  watchMemories();
  const footprints = await soak(experimentOf("data=bars,count:300"), createFusedTrainer, 20_000);
  expect(footprints[0].wasm).toBeGreaterThan(0);
  expect(isFlat(footprints), JSON.stringify(footprints)).toBe(true);
});
