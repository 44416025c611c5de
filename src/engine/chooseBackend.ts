import { wrap } from "comlink";
import type { Experiment } from "../experiment/experiment";
import type { Trial } from "./trial";
import type { TryAll } from "./trial.worker";

/** A trial that has no answer after this many milliseconds hangs in a graphics driver. */
const patience = 60_000;

/**
 * Tries WebGPU and WebGL against WASM on the network of an experiment; null where no trial comes to an end.
 *
 * TensorFlow.js has one active backend at a time, so a trial beside a running training would pull it over to another
 * backend between two steps. The trial therefore runs in a worker of its own, with a TensorFlow.js of its own; ending
 * the worker also ends a driver that hangs, and gives back all memory.
 */
export async function chooseBackend(experiment: Experiment): Promise<Trial | null> {
  if (typeof Worker === "undefined") return null;
  let worker: Worker | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  try {
    // A sandboxed frame may start no worker from an address.
    const started = new Worker(new URL("./trial.worker.ts", import.meta.url), { type: "module" });
    worker = started;
    const givenUp = new Promise<null>((resolve) => {
      alarm = setTimeout(() => resolve(null), patience);
      started.addEventListener("error", () => resolve(null));
    });
    return await Promise.race([wrap<TryAll>(started)(experiment), givenUp]);
  } catch {
    return null;
  } finally {
    clearTimeout(alarm);
    worker?.terminate();
  }
}
