import * as tf from "@tensorflow/tfjs-core";
import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { startKernels } from "../../src/engine/kernels/kernels";
import type { Experiment } from "../../src/experiment/experiment";
import { lossesApart, lossesOf, parityExperiments } from "./parityRuns";

// Node 20 has relaxed SIMD behind a flag; later ones have it.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const fusedLosses = (experiment: Experiment, backend: Experiment["backend"]) =>
  lossesOf({ ...experiment, backend }, createFusedTrainer);

describe.each(Object.entries(parityExperiments))("over 200 steps of SGD on %s", (_name, experiment) => {
  it("the losses of both trainers agree", async () => {
    expect(await setBackend("wasm")).toBe(true);
    const graph = await lossesOf(experiment, (network, experiment) => createGraphTrainer(tf, network, experiment));
    const fused = await fusedLosses(experiment, "reference");
    expect(lossesApart(fused, graph)).toBeLessThan(1e-5);
  });

  it("the losses of both builds of the kernels agree", async () => {
    expect([startKernels(true).build, startKernels(false).build]).toEqual(["reference", "relaxed"]);
    const [reference, relaxed] = [await fusedLosses(experiment, "reference"), await fusedLosses(experiment, "wasm")];
    expect(lossesApart(relaxed, reference)).toBeLessThan(1e-4);
  });
});
