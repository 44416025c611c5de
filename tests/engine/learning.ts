import { createEngine } from "../../src/engine/engine";
import type { Experiment } from "../../src/experiment/experiment";
import type { Progress } from "../../src/experiment/snapshot";
import { part } from "./engines";

/** Trains until `reached` or so many epochs are over; answers how it went. */
export async function learn(
  experiment: Experiment,
  most: number,
  reached: (progress: Progress) => boolean = () => false,
): Promise<Progress> {
  const engine = createEngine(async () => null);
  await engine.load(experiment);
  let progress = await part(engine, "progress");
  while (progress.epoch < most && !reached(progress)) {
    await engine.step({ epochs: 1 });
    progress = await part(engine, "progress");
  }
  return progress;
}
