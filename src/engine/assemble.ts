import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { message, type Message } from "../locales/message";
import { backendLabels, reasons, wished, type BackendName } from "./backendNames";
import { createFusedTrainer } from "./fused/fusedTrainer";
import { misfit } from "./fused/plan";
import type { Trainer, TrainerState } from "./trainer";

/** A trainer, what it computes on, and why. */
export interface Assembly {
  readonly trainer: Trainer;
  /** Makes another trainer of the same kind, from a state or from the first weights. */
  readonly another: (network: Network, experiment: Experiment, from?: { readonly keep?: TrainerState }) => Trainer;
  readonly backend: string;
  readonly reason: Message;
  /** Why this trainer trains. */
  readonly why: Message;
  /** Whether the backend stands in for one that doesn't start. */
  readonly standIn: boolean;
  /** Steps that may be under way before the loss of the first of them is known. */
  readonly ahead: number;
}

const noSimd = message("This browser's WebAssembly lacks what our own code needs.");
const onlyWasm = message("Our own code runs on WASM only.");

/** A graphics processor starves when it waits for each loss to be read: four are, while as many steps are under way. */
const [aheadOnGraphics, readTogether] = [8, 4];

/**
 * Makes what trains an experiment: our own WASM kernels where WASM is to compute and the network fits their plan, else
 * TensorFlow.js, which is loaded only then. `fastest` is what computes when the choice is left to us.
 */
export async function assemble(
  network: Network,
  experiment: Experiment,
  { keep, fastest = "wasm" }: { keep?: TrainerState; fastest?: BackendName } = {},
): Promise<Assembly> {
  const choice = experiment.backend === "auto" && fastest !== "wasm" ? fastest : experiment.backend;
  const ours = wished[choice] === "wasm";
  const unfit = misfit(network);
  if (ours && !unfit) {
    const trainer = fused(network, experiment, keep);
    if (trainer) {
      const another = createFusedTrainer;
      const why = message("The fused trainer computes a whole step at once, in WASM code of our own.");
      return { trainer, another, backend: backendLabels.wasm, reason: reasons[choice], why, standIn: false, ahead: 0 };
    }
  }
  const { startBackend } = await import("./backend");
  const { createGraphTrainer } = await import("./graphTrainer");
  const { tf, name, reason, standIn } = await startBackend(choice);
  const graphics = name === "webgl" || name === "webgpu";
  return {
    trainer: createGraphTrainer(tf, network, experiment, { keep, together: graphics ? readTogether : 1 }),
    another: (network, experiment, from) => createGraphTrainer(tf, network, experiment, from),
    backend: backendLabels[name],
    reason,
    why: message("The graph trainer computes it operation by operation, in TensorFlow.js. {why}", {
      why: ours ? (unfit ?? noSimd) : onlyWasm,
    }),
    standIn,
    ahead: graphics ? aheadOnGraphics : 0,
  };
}

/** Null where WebAssembly or its SIMD is missing. */
function fused(network: Network, experiment: Experiment, keep?: TrainerState): Trainer | null {
  try {
    return createFusedTrainer(network, experiment, { keep });
  } catch {
    return null;
  }
}
