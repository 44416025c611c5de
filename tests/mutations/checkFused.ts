import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import type { Make } from "../engine/bothTrainers";
import { configurationsOf, drawnConfigurations, oneOfEachType } from "../engine/configurations";
import { gradientReports } from "../engine/gradientFaults";
import { stepFaults, tieFaults, waitingFaults } from "../engine/stepFaults";

const make: Make = ({ network, experiment }, keep) => createFusedTrainer(network, experiment, { keep });

/** A quick check of our own kernels: what is wrong with them. */
export async function check(): Promise<string[]> {
  const { faults } = await gradientReports(
    configurationsOf([...oneOfEachType(), ...drawnConfigurations(80)]),
    (configuration) => make(configuration, configuration.state),
    1e-5,
  );
  return [...faults, ...(await stepFaults(make)), ...(await waitingFaults(make)), ...(await tieFaults(make))];
}
