import type { LayerInfo } from "../../experiment/network";
import type { LayerHealth, WeightArray } from "../../experiment/snapshot";
import { trainingSettings } from "../../experiment/trainingSettings";
import { optimizers, type OptimizerId } from "../../optimizers";
import { sliceOf } from "../batches";
import type { TrainerState } from "../trainer";
import { answers } from "./answers";
import type { Probe, Scene } from "./probe";

/** How each layer learns and what it says. */
export const health: Probe<"health"> = {
  many: true,
  asks: () => null,
  async read(scene) {
    const { run } = scene;
    const [moved, said] = [await moves(scene), await answers(run)];
    const layers = run.network.layers.map((info, index): LayerHealth => {
      const { key } = info.spec;
      return { key, ...learning(info, moved, key), ...said.of(index) };
    });
    return { batch: moved.batch, examples: said.examples, layers };
  },
};

type Layers = TrainerState["layers"];

/** Weights, their gradient and the weights after the next update (null where it can't be told), tried out elsewhere. */
interface Moves {
  readonly batch: number;
  readonly before: Layers;
  readonly gradient: Layers;
  readonly after: Layers | null;
}

async function moves({ run, newest, scratch }: Scene): Promise<Moves> {
  const { data, experiment, trainer } = run;
  const { training } = data.sets;
  const size = Number(experiment.training.values.batch ?? trainingSettings.batch.default);
  const batch = Math.min(size, training.count);
  const state = await trainer.read();
  const other = scratch();
  other.restore(state);
  await other.accumulate(sliceOf(training, data.inputSize, 0, batch), run.step() + 1);
  const gradient = (await other.waiting()) ?? {};
  // What an optimiser remembers is not kept with the moments of the past.
  const known = run === newest || optimizers[experiment.training.type as OptimizerId].slots.length === 0;
  if (!known) return { batch, before: state.layers, gradient, after: null };
  await other.commit(run.step() + 1);
  return { batch, before: state.layers, gradient, after: (await other.read()).layers };
}

function learning(
  { weights, values }: LayerInfo,
  { before, gradient, after }: Moves,
  key: string,
): Pick<LayerHealth, "gradient" | "weights" | "update"> {
  const learned = new Set(weights.filter(({ trainable }) => trainable).map(({ name }) => name));
  if (learned.size === 0) return { gradient: null, weights: null, update: null };
  const own = (layers: Layers) => layers[key]?.filter(({ name }) => learned.has(name)) ?? [];
  const size = rootMeanSquare(own(before));
  if (values.frozen === true) return { gradient: null, weights: size, update: null };
  const way = after && rootMeanSquare(own(after), own(before));
  return {
    gradient: rootMeanSquare(own(gradient)),
    weights: size,
    update: way !== null && size > 0 ? way / size : null,
  };
}

/** Root of the mean square of some arrays, or of how far they are from others of the same shapes. */
function rootMeanSquare(arrays: readonly WeightArray[], from?: readonly WeightArray[]): number {
  let [sum, count] = [0, 0];
  for (const { name, values } of arrays) {
    const origin = from?.find((array) => array.name === name)?.values;
    for (let at = 0; at < values.length; at++) sum += (values[at] - (origin?.[at] ?? 0)) ** 2;
    count += values.length;
  }
  return count > 0 ? Math.sqrt(sum / count) : 0;
}
