import type { CheckedWeight, LossSlice, Trace, TraceQuestion, WeightAt } from "../experiment/trace";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import type { Assembly } from "./assemble";
import { exactLoss, type ExactLoss, type WeightPlace } from "./exact/exact";
import type { Scene } from "./probes/probe";
import { shownOf } from "./probes/shown";
import type { Run } from "./run";
import { answersOf, lossNameOf, lossOfRows } from "./score";
import { tracedLayers } from "./tracedLayers";
import type { Batch, Trainer, TrainerState, Upstream } from "./trainer";

/** Where the loss is measured beside a weight, as a share of it and at least. */
const step = 1e-6;

/** Most weights of one check, and values of one slice. */
const [mostChecked, mostValues] = [64, 128];

/** Slopes smaller than this are compared as if they were so large: single precision tells them no better. */
const least = 1e-6;

/** Slopes to both sides of a weight that differ by more than this share are those of a kink. */
const bend = 1e-4;

/** What tells the shown example. */
type Sight = Pick<Scene, "focus" | "peeks">;

/** Follows batches of a run through its network and back, in a trainer of its own: the run goes on undisturbed. */
export interface Tracer {
  trace(question: TraceQuestion, sight: Sight): Promise<Trace>;
  /** The loss by itself, in double precision, with the gradient of an array to compare. */
  exact(question: TraceQuestion, sight: Sight, weights: Omit<WeightAt, "index">): Promise<Exact>;
  dispose(): void;
}

interface Exact {
  readonly loss: ExactLoss;
  readonly gradient: Float32Array;
  readonly place: (index: number) => WeightPlace;
}

interface Asked {
  readonly state: TrainerState;
  readonly batch: Batch;
  readonly indices: Uint32Array | null;
  readonly example: number;
  readonly upstream: Upstream | undefined;
}

export function createTracer(run: Run, another: Assembly["another"]): Tracer {
  const { network, experiment, data } = run;
  let held: Trainer | null = null;

  /** The shown example alone. */
  function shownAlone(sight: Sight, wanted: number | undefined): Batch {
    const { input, label } = shownOf({ run, ...sight });
    return { count: 1, inputs: input.slice(), labels: Float32Array.of(wanted ?? label ?? 0) };
  }

  function upstreamOf(batch: Batch, example: number, { upstream }: TraceQuestion): Upstream | undefined {
    if (!upstream) return undefined;
    const layer = network.layers.findIndex(({ spec }) => spec.key === upstream.key);
    const size = layer < 0 ? 0 : sizeOf(network.layers[layer].output);
    if (size === 0 || upstream.values.length !== size) throw message("This layer is not there any more.");
    if (upstream.values.some((value) => !Number.isFinite(Math.fround(value))))
      throw message("A gradient must be a number of ordinary size.");
    const values = new Float32Array(batch.count * size);
    values.set(upstream.values, example * size);
    return { layer, values };
  }

  async function asked(question: TraceQuestion, sight: Sight): Promise<Asked> {
    if (run.problem()) throw message("The run has stopped: go back to a sound step first.");
    const { state } = await run.keep();
    const { batch, indices } =
      question.batch === "next" ? run.upcoming() : { batch: shownAlone(sight, question.label), indices: null };
    const example = Math.min(Math.max(0, question.example), batch.count - 1);
    return { state, batch, indices, example, upstream: upstreamOf(batch, example, question) };
  }

  /** The trainer beside the run's, in some state. */
  function beside(state: TrainerState): Trainer {
    held ??= another(network, experiment);
    held.restore(state);
    return held;
  }

  return {
    async trace(question, sight) {
      const { state, batch, indices, example, upstream } = await asked(question, sight);
      const next = state.step + 1;
      const trainer = beside(state);
      const there = await trainer.trace(batch, next, upstream);
      await trainer.step(batch, next);
      const after = await trainer.read();
      const { loss: lossAfter } = await trainer.trace(batch, next);
      const logits = there.layers[there.layers.length - 1].output;
      const name = lossNameOf(experiment);
      const logitsOf = (at: number) => row(logits, network.outputs, at);
      return {
        step: state.step,
        question: { ...question, example },
        count: batch.count,
        indices,
        inputs: batch.inputs,
        labels: batch.labels,
        losses: batch.labels.map((label, at) => lossOfRows(logitsOf(at), Float32Array.of(label), network, name)),
        loss: there.loss,
        lossAfter,
        answers: answersOf(logitsOf(example), network),
        inputGradient: row(there.inputGradient, data.inputSize, example),
        layers: tracedLayers(network, there, example, state, after),
      };
    },
    async exact(question, sight, { key, name }) {
      const { state, batch, upstream } = await asked(question, sight);
      const layer = network.layers.findIndex(({ spec }) => spec.key === key);
      const { gradients } = await beside(state).trace(batch, state.step + 1, upstream);
      const gradient = gradients[key]?.find((array) => array.name === name)?.values;
      if (!gradient) throw message("These weights are not there any more.");
      return {
        loss: exactLoss(run, state, batch, state.step + 1, upstream),
        gradient,
        place: (index) => ({ layer, name, index: Math.min(Math.max(0, index), gradient.length - 1) }),
      };
    },
    dispose: () => held?.dispose(),
  };
}

const row = (numbers: Float32Array, width: number, at: number) => numbers.slice(at * width, (at + 1) * width);

/** Lets a piece of work have its turn. */
type Take = <T>(work: () => Promise<T> | T) => Promise<T>;

/** Measures the slope along some weights, a turn for each; all by the weights that there were at first. */
export async function check(
  take: Take,
  exact: () => Promise<Exact>,
  indices: readonly number[],
): Promise<readonly CheckedWeight[]> {
  const measured = await take(exact);
  const found: CheckedWeight[] = [];
  for (const index of indices.slice(0, mostChecked)) found.push(await take(() => checkedAt(measured, index)));
  return found;
}

/** Compares the slope that going back gives with one that is measured by two values of the weight. */
function checkedAt({ loss, gradient, place }: Exact, index: number): CheckedWeight {
  const at = place(index);
  const weight = loss.weight(at);
  const by = step * Math.max(1, Math.abs(weight));
  const [before, behind] = [loss.at(at, weight - by), loss.at(at, weight + by)];
  const measured = (behind - before) / (2 * by);
  const [left, right] = [(loss.now - before) / by, (behind - loss.now) / by];
  const largest = Math.max(Math.abs(measured), Math.abs(gradient[at.index]), least);
  return {
    index: at.index,
    gradient: gradient[at.index],
    measured,
    apart: Math.abs(gradient[at.index] - measured) / largest,
    kink: Math.abs(right - left) > bend * Math.max(Math.abs(left), Math.abs(right)),
  };
}

/** The loss as one weight takes one value after the other, a turn for each. */
export async function slice(
  take: Take,
  exact: () => Promise<Exact>,
  index: number,
  values: readonly number[],
): Promise<LossSlice> {
  const { loss, place } = await take(exact);
  const losses: number[] = [];
  const asked = values.slice(0, mostValues);
  for (const value of asked) losses.push(await take(() => loss.at(place(index), value)));
  return { values: Float64Array.from(asked), losses: Float64Array.from(losses) };
}
