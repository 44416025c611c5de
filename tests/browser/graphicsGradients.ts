import * as tf from "@tensorflow/tfjs-core";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { configurationsOf } from "../engine/configurations";
import { gradientReports } from "../engine/gradientFaults";
import { startGraphics } from "./graphics";

/** Largest error of a gradient, in units of its largest number. */
const bounds = { webgpu: 1e-4, webgl: 1e-3 };

/** What is wrong with the gradients of these configurations. */
export async function graphicsFaults(backend: keyof typeof bounds, indices: Iterable<number>): Promise<string[]> {
  if (!(await startGraphics(backend))) return [`${backend} does not start`];
  const { faults } = await gradientReports(
    configurationsOf(indices),
    ({ network, experiment, state }) => createGraphTrainer(tf, network, experiment, { keep: state }),
    bounds[backend],
  );
  return faults;
}
