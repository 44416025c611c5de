import type { Experiment } from "../../experiment/experiment";
import type { Network } from "../../experiment/network";
import { heldIn } from "../../experiment/silenced";
import { trainingSettings } from "../../experiment/trainingSettings";
import { optimizers } from "../../optimizers";
import type { Optimizer } from "../../optimizers/optimizer";
import { scheduled } from "../../optimizers/schedules/scheduled";
import { defaultsOf } from "../../settings";
import type { Kernels, Pointer } from "../kernels/kernels";
import { rules } from "./rules";
import type { Store } from "./store";

/** Numbers in double precision that tell the kernels what changes from one update to the next. */
export const paceLength = 4;

/** The rest of a pace of an optimiser that has nothing but a rate. */
const even = [1, 1, 1] as const;

/** The stretches of the blocks that hold what is learned of the layers that aren't frozen, in floats. */
function learningStretches({ layers }: Network, { places }: Store): { at: number; end: number }[] {
  const ranges: { at: number; end: number }[] = [];
  for (const [layer, { values, weights: arrays }] of layers.entries()) {
    if (values.frozen === true) continue;
    for (const { name } of arrays.filter(({ trainable }) => trainable)) {
      const { at, count } = places[layer][name];
      const end = at + ((count + 3) & ~3);
      const before = ranges.at(-1);
      if (before?.end === at) before.end = end;
      else ranges.push({ at, end });
    }
  }
  return ranges;
}

/** The kernels that are pulled towards zero, and how. */
const pulledKernels = ({ layers }: Network, { places, parametersOf }: Store) =>
  layers.flatMap(({ values: { l1 = 0, l2 = 0, frozen } }, layer) => {
    const { kernel } = places[layer];
    if (!kernel || frozen === true || (l1 === 0 && l2 === 0)) return [];
    const { weight, gradient } = parametersOf(layer).kernel;
    return [{ words: [weight, gradient, kernel.count], pulls: [Number(l1), Number(l2)] }];
  });

/** Where numbers of units lie that stay as they are, in floats from the start of every block. */
function heldPlaces({ layers }: Network, { places }: Store): readonly number[] {
  return layers.flatMap((info, layer) => {
    const units = info.output[info.output.length - 1];
    const held = heldIn(info);
    if (held.length === 0) return [];
    // The last axes of every array count the units.
    return info.weights
      .filter(({ trainable }) => trainable)
      .flatMap(({ name }) => {
        const { at, count } = places[layer][name];
        return Array.from({ length: count }, (_, index) => index)
          .filter((index) => held.includes(index % units))
          .map((index) => at + index);
      });
  });
}

/** Moves the parameters by their gradients, as an experiment's optimiser and its regularisation say. */
export function createUpdater(kernels: Kernels, store: Store, network: Network, { training }: Experiment) {
  const optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  const settings = { ...defaultsOf(trainingSettings), ...defaultsOf(optimizer.settings), ...training.values };
  const numbers = settings as unknown as Readonly<Record<string, number>>;
  const rule = rules[training.type];
  const pulled = pulledKernels(network, store);
  const table = lay(
    learningStretches(network, store).map(({ at, end }) => [
      ...[store.weights, store.gradients, ...store.slots].map((block) => block + 4 * at),
      end - at,
    ]),
  );
  const pace = kernels.allocate(2 * paceLength);
  const held = heldPlaces(network, store);

  /** Does something and puts what is held back as it was. */
  function keeping(update: () => void): void {
    if (held.length === 0) return update();
    const blocks = [store.weights, ...store.slots].map((start) => kernels.floats(start, store.size));
    const before = blocks.map((block) => held.map((place) => block[place]));
    update();
    for (const [index, block] of blocks.entries())
      for (const [order, place] of held.entries()) block[place] = before[index][order];
  }

  /** Writes what stays as it is to the kernels' memory, as `kernels/assembly/update.ts` reads it. */
  function lay(stretches: number[][]): Pointer {
    const constants = [
      settings.clip,
      ...rule.constants(numbers),
      numbers.epsilon ?? 0,
      ...pulled.flatMap(({ pulls }) => pulls),
    ];
    const at = kernels.allocate(2 * constants.length);
    const words = [rule.kind, at, stretches.length, pulled.length].concat(
      ...stretches,
      ...pulled.map((kernel) => kernel.words),
    );
    const start = kernels.allocate(words.length);
    kernels.doubles(at, constants.length).set(constants);
    kernels.words(start, words.length).set(words);
    return start;
  }

  const rateAt = (step: number): number =>
    settings.schedule === "constant" && step >= settings.warmup ? numbers.rate : scheduled(numbers, step).rate;

  /** Whether no update differs from the one before; then places of paces that are written stay as they are. */
  const steady = !rule.pace && settings.schedule === "constant" && settings.warmup < 1;
  const written = new Map<Pointer, number>();

  /** Writes what changes from update to update, `count` of them from `step` on, which counts from 1. */
  function setPace(at: Pointer, step: number, count: number): void {
    if (steady && (written.get(at) ?? 0) >= count) return;
    written.set(at, count);
    const paces = kernels.doubles(at, count * paceLength);
    for (let made = 0; made < count; made++) {
      const rate = rateAt(step + made);
      const [shrink, first, second] = rule.pace?.(numbers, rate, step + made) ?? even;
      paces[paceLength * made] = rate;
      paces[paceLength * made + 1] = shrink;
      paces[paceLength * made + 2] = first;
      paces[paceLength * made + 3] = second;
    }
  }

  return {
    optimizer,
    /** Where the kernels read what to do. */
    table,
    setPace,
    /** One update of everything that isn't frozen; `step` counts from 1. */
    update(step: number) {
      setPace(pace, step, 1);
      keeping(() => kernels.update(table, pace));
      store.count(step);
    },
  };
}

export type Updater = ReturnType<typeof createUpdater>;
