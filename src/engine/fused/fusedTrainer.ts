import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import type { WeightArray } from "../../experiment/snapshot";
import { uniforms } from "../../math/random";
import { initialWeights } from "../initialize";
import { startKernels } from "../kernels/kernels";
import type { Batch, Trainer, TrainerState } from "../trainer";
import { applyLoss, type Loss } from "./loss";
import { createPlan } from "./plan";
import { createUpdater } from "./updater";

/** Examples of a pass when nothing is learned from them. */
const slice = 64;

/** Trains a network whose layers all have a stage, in our own WASM kernels: no allocation in a step. */
export function createFusedTrainer(
  network: Network,
  experiment: Experiment,
  keep?: TrainerState,
): Trainer & { readonly kept: readonly number[] } {
  const kernels = startKernels(experiment.backend === "reference");
  const plan = createPlan(kernels, network, Math.max(slice, Number(experiment.training.values.batch)));
  const updater = createUpdater(kernels, plan, network, experiment);
  const labels = kernels.allocate(plan.capacity);
  const { outputs } = network;
  let loss: Loss = { kind: network.outputActivation, name: String(experiment.training.values.loss) };
  let pending = 0;
  const kept = fill(keep);

  function fill(state: TrainerState | undefined): number[] {
    return network.layers.flatMap(({ spec, weights }, index) => {
      const old = state?.layers[spec.key] ?? [];
      const same = weights.every(({ name, shape }) =>
        old.some((array) => array.name === name && String(array.shape) === String(shape)),
      );
      updater.write(
        index,
        same && state ? old : initialWeights(network.layers[index], index, experiment.seeds.weights),
      );
      if (same && state) updater.writeSlots(index, state.slots[spec.key] ?? []);
      return same && state ? [index] : [];
    });
  }

  function pass(batch: Batch, from: number, count: number, training: boolean, step: number): void {
    const size = plan.inputSize;
    kernels.floats(plan.input, count * size).set(batch.inputs.subarray(from * size, (from + count) * size));
    kernels.floats(labels, count).set(batch.labels.subarray(from, from + count));
    plan.forward({
      count,
      training,
      uniform: (layer, length) => uniforms(experiment.seeds.order, `dropout/${layer}`, step, length),
    });
  }

  /** Forward and backward; answers the summed loss. */
  function learn(batch: Batch, share: number, step: number): number {
    let total = 0;
    for (let from = 0; from < batch.count; from += plan.capacity) {
      const count = Math.min(plan.capacity, batch.count - from);
      pass(batch, from, count, true, step);
      total += applyLoss(kernels, loss, plan.output, labels, plan.outputGradient, count, outputs, share);
      plan.backward({ count, training: true, uniform: () => new Float32Array() });
    }
    return total;
  }

  const sound = (value: number) => (Number.isFinite(value) && updater.sound() ? value : Number.NaN);

  /** Runs the examples in slices and hands each slice's answers on. */
  function each(
    inputs: Float32Array,
    given: Float32Array,
    count: number,
    then: (from: number, length: number) => void,
  ): void {
    const batch = { inputs, labels: given, count };
    for (let from = 0; from < count; from += plan.capacity) {
      const length = Math.min(plan.capacity, count - from);
      pass(batch, from, length, false, 0);
      then(from, length);
    }
  }

  return {
    name: "fused",
    kept,
    async step(batch, step) {
      updater.clear();
      const total = learn(batch, 1 / batch.count, step);
      updater.update(step);
      return sound(total / batch.count);
    },
    async accumulate(example, step) {
      if (pending === 0) updater.clear();
      pending += example.count;
      return learn(example, 1, step) / example.count;
    },
    async commit(step) {
      updater.divide(pending);
      pending = 0;
      updater.update(step);
    },
    async evaluate(batch) {
      const answers = new Float32Array(batch.count * outputs);
      let total = 0;
      each(batch.inputs, batch.labels, batch.count, (from, length) => {
        total += applyLoss(kernels, loss, plan.output, labels, plan.outputGradient, length, outputs, 1);
        kernels.answer(loss.kind === "softmax" ? 0 : loss.kind === "sigmoid" ? 1 : 2, plan.output, length, outputs);
        answers.set(kernels.floats(plan.output, length * outputs), from * outputs);
      });
      return { loss: total / batch.count, accuracy: null, outputs: answers };
    },
    async predict(inputs, count) {
      return (await this.evaluate({ inputs, labels: new Float32Array(count), count })).outputs;
    },
    async activations(inputs, count) {
      const sizes = network.layers.map(({ output }) => output.reduce((product, side) => product * side, 1));
      const all = sizes.map((size) => new Float32Array(size * count));
      each(inputs, new Float32Array(count), count, (from, length) => {
        for (const [index, stage] of plan.stages.entries()) {
          all[index].set(kernels.floats(stage.output, length * sizes[index]), from * sizes[index]);
        }
      });
      return all;
    },
    async firstBadLayer(batch) {
      const weights = updater.firstBad();
      if (weights !== null) return weights;
      const answers = await this.activations(batch.inputs, batch.count);
      const bad = answers.findIndex((values) => values.some((value) => !Number.isFinite(value)));
      return bad < 0 ? null : bad;
    },
    async read() {
      return updater.read();
    },
    restore(state) {
      for (const [index, { spec }] of network.layers.entries()) {
        updater.write(index, state.layers[spec.key] as readonly WeightArray[]);
        updater.writeSlots(index, state.slots[spec.key] ?? []);
      }
    },
    dispose() {},
  };
}
