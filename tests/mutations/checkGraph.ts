import * as tf from "@tensorflow/tfjs-core";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import type { Make } from "../engine/bothTrainers";
import { configurationsOf, oneOfEachType } from "../engine/configurations";
import { gradientReports } from "../engine/gradientFaults";
import { stepFaults, tieFaults, waitingFaults } from "../engine/stepFaults";

const make: Make = ({ network, experiment }, keep) => createGraphTrainer(tf, network, experiment, { keep });

/** A quick check of training by TensorFlow.js on the backend that runs in this thread: what is wrong with it. */
export async function check(): Promise<string[]> {
  const { faults } = await gradientReports(
    configurationsOf(oneOfEachType()),
    (configuration) => make(configuration, configuration.state),
    1e-5,
  );
  return [...faults, ...(await stepFaults(make)), ...(await waitingFaults(make)), ...(await tieFaults(make))];
}
