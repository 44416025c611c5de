import { expose } from "comlink";
import type { Experiment } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { createFusedTrainer } from "./fused/fusedTrainer";
import { misfit } from "./fused/plan";
import { graphicsOf } from "./graphics";
import { tryBackends } from "./trial";

/** TensorFlow.js is loaded only when there is something to try it on. */
const load = () => Promise.all([import("./backend"), import("./graphTrainer"), import("@tensorflow/tfjs-core")]);

function tryAll(experiment: Experiment) {
  const network = describeNetwork(experiment);
  const fused = misfit(network) === null;
  return tryBackends({
    network,
    experiment,
    contenders: ["webgpu", "webgl"],
    inspect: graphicsOf,
    async start(name) {
      if (name === "wasm" && fused) return true;
      const [{ setBackend }] = await load();
      return setBackend(name);
    },
    async make(name, network, given) {
      if (name === "wasm" && fused) return createFusedTrainer(network, given);
      const [, { createGraphTrainer }, tf] = await load();
      return createGraphTrainer(tf, network, given);
    },
  });
}

/** Tries the backends for graphics processors on the network of an experiment. */
export type TryAll = typeof tryAll;

expose(tryAll);
