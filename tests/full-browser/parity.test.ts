import * as tf from "@tensorflow/tfjs-core";
import { describe, expect, it } from "vitest";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { startGraphics } from "../browser/graphics";
import { lossesApart, lossesOf, parityExperiments } from "../engine/parityRuns";

describe.each([
  ["webgpu", 1e-4],
  ["webgl", 2e-3],
] as const)("over 200 steps of SGD the losses of our own kernels and those on %s agree", (backend, bound) => {
  it.each(Object.entries(parityExperiments))("on %s", async (_name, experiment) => {
    expect(await startGraphics(backend)).toBe(true);
    const graphics = await lossesOf(experiment, (network, experiment) => createGraphTrainer(tf, network, experiment));
    const fused = await lossesOf({ ...experiment, backend: "reference" }, createFusedTrainer);
    expect(lossesApart(graphics, fused)).toBeLessThan(bound);
  });
});
