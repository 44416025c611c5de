import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createPlan } from "../../src/engine/fused/plan";
import { createStore } from "../../src/engine/fused/store";
import { createUpdater } from "../../src/engine/fused/updater";
import { startKernels } from "../../src/engine/kernels/kernels";
import type { WeightArray } from "../../src/experiment/snapshot";
import { optimizers } from "../../src/optimizers";
import { problemOf } from "../engine/networks";
import { countOf } from "../engine/reference";
import type { Engine } from "./engine";
import { networkOf, numbersOf } from "./layerRun";

/** The array of a name. */
const taken = (arrays: readonly WeightArray[], name: string): Float32Array =>
  arrays.find((array) => array.name === name)?.values ?? new Float32Array();

/** The fused trainer on the reference build of our own WASM kernels. */
export const fusedEngine: Engine = {
  name: "fused",
  trainer: async (network, experiment, keep) => createFusedTrainer(network, experiment, { keep }),
  async learn(run) {
    const { network, state } = networkOf(run);
    const kernels = startKernels(true);
    const store = createStore(kernels, network);
    store.write(state, []);
    const [count] = run.x.shape;
    const plan = createPlan(kernels, store, network, count);
    kernels.floats(plan.input, run.x.values.length).set(run.x.values);
    plan.forward({ count, learning: { seed: 1, step: 1, first: 0 } });
    const { output } = network.layers[0];
    const values = kernels.floats(plan.output, count * countOf(output));
    const arrays = store.read([]).layers.layer;
    return {
      answer: numbersOf(count, output, values),
      weights: Object.fromEntries(
        arrays.map(({ name, shape, values }) => [name, { shape, values: Float64Array.from(values) }]),
      ),
    };
  },
  async update({ optimizer, values, step, weight, gradient, slots }) {
    const kernels = startKernels(true);
    const layers = [["dense", { units: 1 }, "layer"]] as const;
    const training = { type: optimizer, ...values };
    const { network, experiment } = problemOf({ input: [weight.length], layers, training });
    const store = createStore(kernels, network);
    const names: readonly string[] = optimizers[optimizer].slots;
    const array = (name: string, numbers: Float32Array) => ({ name, shape: [weight.length, 1], values: numbers });
    store.write(
      {
        step: step - 1,
        layers: { layer: [array("kernel", weight)] },
        slots: { layer: names.map((name) => array(`kernel/${name}`, slots[name])) },
      },
      names,
    );
    kernels.floats(store.gradients, weight.length).set(gradient);
    createUpdater(kernels, store, network, experiment).update(step);
    const after = store.read(names);
    return {
      weight: taken(after.layers.layer, "kernel"),
      slots: Object.fromEntries(names.map((name) => [name, taken(after.slots.layer, `kernel/${name}`)])),
    };
  },
};
