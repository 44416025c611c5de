import * as tf from "@tensorflow/tfjs-core";
import { expose } from "comlink";
import type { Experiment } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { setBackend } from "./backend";
import { createGraphTrainer } from "./graphTrainer";
import { graphicsOf } from "./graphics";
import { tryBackends } from "./trial";

const tryAll = (experiment: Experiment) =>
  tryBackends({
    network: describeNetwork(experiment),
    experiment,
    contenders: ["webgpu", "webgl"],
    start: setBackend,
    make: (_name, network, given) => createGraphTrainer(tf, network, given),
    inspect: graphicsOf,
  });

/** Tries the backends for graphics processors on the network of an experiment. */
export type TryAll = typeof tryAll;

expose(tryAll);
