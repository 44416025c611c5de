import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createPlan } from "../../src/engine/fused/plan";
import { rules } from "../../src/engine/fused/rules";
import { createStore } from "../../src/engine/fused/store";
import { startKernels } from "../../src/engine/kernels/kernels";
import { optimizers } from "../../src/optimizers";
import { countOf } from "../engine/reference";
import type { Engine } from "./engine";
import { networkOf, numbersOf } from "./layerRun";

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
    const laid = (numbers: Float32Array) => {
      const at = kernels.allocate(numbers.length);
      kernels.floats(at, numbers.length).set(numbers);
      return at;
    };
    const names: readonly string[] = optimizers[optimizer].slots;
    const [weights, gradients] = [laid(weight), laid(gradient)];
    const places = names.map((name) => laid(slots[name]));
    // Stretches are whole vectors of four.
    const count = (weight.length + 3) & ~3;
    rules[optimizer](kernels, { weights, gradients, slots: places, count }, step, values);
    const taken = (at: number) => kernels.floats(at, weight.length).slice();
    return {
      weight: taken(weights),
      slots: Object.fromEntries(names.map((name, index) => [name, taken(places[index])])),
    };
  },
};
