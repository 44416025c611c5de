import type { Experiment } from "../experiment/experiment";
import { describeNetwork, type Network } from "../experiment/network";

/** The network of an experiment; throws the sentence why it can't be. */
export function possible(experiment: Experiment): Network {
  const network = describeNetwork(experiment);
  if (network.problem) throw network.problem.what;
  return network;
}
