import * as tf from "@tensorflow/tfjs-core";
import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { startKernels } from "../../src/engine/kernels/kernels";
import { configurationCount, configurationsOf, drawnConfigurations } from "./configurations";
import { gradientReports } from "./gradientFaults";

// Node 20 has relaxed SIMD behind a flag; later ones have it.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const all = Array.from({ length: configurationCount }, (_, index) => index);

describe("the gradient of a whole network is the exact one to five digits", () => {
  it.each([
    ["reference", "reference"],
    ["relaxed", "wasm"],
  ] as const)("in all configurations on the %s kernels", async (build, backend) => {
    expect(startKernels(backend === "reference").build).toBe(build);
    expect(configurationCount).toBeGreaterThanOrEqual(2000);
    const { faults } = await gradientReports(
      configurationsOf(all),
      ({ network, experiment, state }) => createFusedTrainer(network, { ...experiment, backend }, { keep: state }),
      1e-5,
    );
    expect(faults).toEqual([]);
  });

  it.each(["wasm", "cpu"] as const)("in 300 drawn configurations on TensorFlow.js's %s backend", async (backend) => {
    expect(await setBackend(backend)).toBe(true);
    const { faults } = await gradientReports(
      configurationsOf(drawnConfigurations(300)),
      ({ network, experiment, state }) => createGraphTrainer(tf, network, experiment, { keep: state }),
      1e-5,
    );
    expect(faults).toEqual([]);
  });
});
