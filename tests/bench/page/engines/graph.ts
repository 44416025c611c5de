import * as tf from "@tensorflow/tfjs-core";
import { setBackend } from "../../../../src/engine/backend";
import { createGraphTrainer } from "../../../../src/engine/graphTrainer";
import type { Entry } from "../contender";
import { netOf } from "../nets";
import { stepped } from "./trainer";

/** Our trainer on TensorFlow.js operations, with the WASM kernels we add to them. */
export async function create(entry: Entry) {
  if (!(await setBackend("wasm"))) throw new Error("graph: WASM must start");
  const net = netOf(entry.net, entry);
  return stepped(createGraphTrainer(tf, net.network, net.experiment), net);
}
