import * as tf from "@tensorflow/tfjs-core";
import { expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { configurationCount, configurationsOf } from "../engine/configurations";
import { gradientReports } from "../engine/gradientFaults";

const all = Array.from({ length: configurationCount }, (_, index) => index);

it.each(["wasm", "cpu"] as const)(
  "the gradient of a whole network is the exact one to five digits in all configurations on TensorFlow.js's %s backend",
  async (backend) => {
    expect(await setBackend(backend)).toBe(true);
    const { faults } = await gradientReports(
      configurationsOf(all),
      ({ network, experiment, state }) => createGraphTrainer(tf, network, experiment, { keep: state }),
      1e-5,
    );
    expect(faults).toEqual([]);
  },
);
