import { createBatches, firstCursor } from "../../src/engine/batches";
import { makeData } from "../../src/engine/data";
import type { Batch, Trainer } from "../../src/engine/trainer";
import type { Experiment, LayerSpec } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { layerTypeOf } from "../../src/experiment/walk";
import { defaultsOf, type Values } from "../../src/settings";

const layer = ([type, values = {}]: readonly [string, Values?], index: number): LayerSpec => ({
  key: `l${index + 1}`,
  type,
  values: { ...defaultsOf(layerTypeOf(type).settings), ...values },
});

/** The preset of a dataset, trained by plain SGD at rate 0.01, with other layers if any are given. */
function plainly(
  id: "bars" | "circle" | "digits",
  count: number,
  batch: number,
  layers?: (readonly [string, Values?])[],
) {
  const preset = presetOf(id);
  const experiment: Experiment = {
    ...preset,
    data: { ...preset.data, values: { ...preset.data.values, count } },
    training: { type: "sgd", values: { rate: 0.01, batch, loss: "crossEntropy" } },
    network: layers?.map(layer) ?? preset.network,
  };
  return experiment;
}

const tanh = (units: number) => ["dense", { units, activation: "tanh" }] as const;

/**
 * LeNet-5 on pictures of 28 × 28, with the curves and averages of its paper (LeCun, Bottou, Bengio & Haffner 1998). With
 * ReLU and max pooling, a tie of two cells that the last bit decides sends two runs apart within ten steps.
 */
const leNet = [
  ["conv2d", { filters: 6, kernel: [5, 5], padding: "same", activation: "tanh" }],
  ["averagePooling2d"],
  ["conv2d", { filters: 16, kernel: [5, 5], activation: "tanh" }],
  ["averagePooling2d"],
  ["flatten"],
  tanh(120),
  tanh(84),
  ["dense", { units: 10 }],
] as const satisfies (readonly [string, Values?])[];

/** Experiments on which all that can train must agree. */
export const parityExperiments: Readonly<Record<string, Experiment>> = {
  bars: plainly("bars", 300, 16),
  points: plainly("circle", 200, 10, [tanh(4), tanh(2), ["dense", { units: 1 }]]),
  leNet: plainly("digits", 300, 10, [...leNet]),
};

/** Losses of the first steps of an experiment on its own batches. */
export async function lossesOf(
  experiment: Experiment,
  make: (network: ReturnType<typeof describeNetwork>, experiment: Experiment) => Trainer,
  steps = 200,
): Promise<number[]> {
  const trainer = make(describeNetwork(experiment), experiment);
  const losses: number[] = [];
  for (const [index, batch] of batchesOf(experiment, steps).entries())
    losses.push(await trainer.step(batch, index + 1));
  trainer.dispose();
  return losses;
}

/** The first batches of an experiment. */
export function batchesOf(experiment: Experiment, steps: number): Batch[] {
  const batches = createBatches(makeData(experiment), experiment.seeds.order);
  const size = Number(experiment.training.values.batch);
  let cursor = firstCursor;
  return Array.from({ length: steps }, (_, index) => {
    const batch = batches.at(cursor, size, index + 1);
    cursor = batches.after(cursor, size);
    return batch;
  });
}

/** Largest difference of two runs' losses, relative to the loss. */
export const lossesApart = (actual: readonly number[], expected: readonly number[]): number =>
  actual.length === expected.length
    ? actual.reduce((worst, loss, index) => Math.max(worst, Math.abs(loss / expected[index] - 1)), 0)
    : Number.POSITIVE_INFINITY;
