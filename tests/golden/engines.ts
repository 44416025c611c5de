import type { Engine } from "./engine";
import { fusedEngine } from "./fusedEngine";
import { graphEngine } from "./graphEngine";

/** Every way in which the product computes in Node. */
export const engines: readonly Engine[] = [fusedEngine, graphEngine("cpu"), graphEngine("wasm")];
