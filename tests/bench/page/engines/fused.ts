import { createFusedTrainer } from "../../../../src/engine/fused/fusedTrainer";
import type { Entry } from "../contender";
import { netOf } from "../nets";
import { stepped } from "./trainer";

/** Our own kernels: relaxed SIMD, or plain where the backend is `reference`. */
export function create(entry: Entry) {
  const net = netOf(entry.net, entry);
  return stepped(createFusedTrainer(net.network, net.experiment), net);
}
