import type { DatasetId } from "../../src/datasets";
import {
  addLayer,
  setBackend,
  setDataValue,
  setLayer,
  setOptimizer,
  setSeeds,
  setTraining,
} from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import fixture from "../fixtures/train-checks.json";
import { learn } from "./learning";

/** What the lectures claim that small networks can learn. */
export const checks = fixture;

type TrainCheck = (typeof fixture)[number];

/** Our names of their points. */
const names: Readonly<Record<string, DatasetId>> = { gauss: "blobs", xor: "quadrants", circle: "circle" };

/** A dense layer at the end; rectified units start from He's numbers, all others from Glorot's, biases from 0. */
function addDense(experiment: Experiment, units: number, activation: string): Experiment {
  const { length } = experiment.network;
  const values = { units, activation, initializer: activation === "relu" ? "he" : "glorot" };
  return Object.entries(values).reduce(
    (edited, [name, value]) => setLayer(edited, `l${length + 1}`, name, value),
    addLayer(experiment, length, "dense"),
  );
}

/** The experiment of a check: half of the points train, the other half are its test. */
function experimentOf(check: TrainCheck, seed: number): Experiment {
  const share = 100 * check.trainFraction;
  let experiment: Experiment = setBackend({ ...presetOf(names[check.dataset]), network: [] }, "reference");
  experiment = setSeeds(experiment, { data: seed, weights: seed, order: seed });
  experiment = setDataValue(setDataValue(experiment, "count", check.samples), "split", [share, 100 - share, 0]);
  experiment = setOptimizer(experiment, "sgd");
  experiment = setTraining(setTraining(experiment, "rate", check.learningRate), "batch", check.batch);
  if (check.hidden > 0) experiment = addDense(experiment, check.hidden, check.activation);
  return addDense(experiment, 1, "linear");
}

/** How the training of a check ends: loss over the training points, accuracy over the others. */
export async function outcomeOf(check: TrainCheck, seed: number): Promise<{ loss: number; accuracy: number }> {
  const { loss, validation } = await learn(experimentOf(check, seed), check.epochs);
  return { loss, accuracy: validation.accuracy ?? Number.NaN };
}
