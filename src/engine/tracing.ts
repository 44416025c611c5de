import type { Focus } from "../experiment/snapshot";
import type { Trace, TraceQuestion } from "../experiment/trace";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import type { EngineApi } from "./api";
import { check, slice, type Exact, type Take } from "./checking";
import { exactLoss } from "./exact/exact";
import { shownOf } from "./probes/shown";
import type { Run } from "./run";
import { answersOf, lossNameOf, lossOfRows } from "./score";
import { tracedLayers } from "./tracedLayers";
import type { Batch, Trainer, TrainerState, Upstream } from "./trainer";

/** What a question is asked about. */
interface Sight {
  readonly run: Run;
  /** Another trainer of the run, so that the run goes on undisturbed. */
  readonly scratch: () => Trainer;
  readonly focus: Focus;
  readonly peeks: number;
}

interface Asked {
  readonly state: TrainerState;
  readonly batch: Batch;
  /** The inputs of the batch as they are shown. */
  readonly pictures: Float32Array;
  readonly indices: Uint32Array | null;
  readonly example: number;
  readonly upstream: Upstream | undefined;
}

/** Follows batches of the run through its network and back. Each answer is one turn, or one for each weight. */
export function createTracing(
  take: Take,
  sight: (focus: Focus) => Sight,
): Pick<EngineApi, "trace" | "check" | "slice"> {
  return {
    trace: (question, focus) => take(() => trace(sight(focus), question)),
    check: (question, focus, weights, indices) => check(take, () => exact(sight(focus), question, weights), indices),
    slice: (question, focus, weight, values) =>
      slice(take, () => exact(sight(focus), question, weight), weight.index, values),
  };
}

/** What is asked, by the weights of now; throws the sentence why it can't be. */
async function askedOf(sight: Sight, question: TraceQuestion): Promise<Asked> {
  const { run } = sight;
  if (run.problem()) throw message("The run has stopped: go back to a sound step first.");
  const { state } = await run.keep();
  const { batch, indices, pictures } =
    question.batch === "next" ? upcoming(run) : { ...shownAlone(sight, question.label), indices: null };
  const example = Math.min(Math.max(0, question.example), batch.count - 1);
  return { state, batch, indices, pictures, example, upstream: upstreamOf(run, batch, example, question) };
}

/** The next batch of the training set. */
function upcoming(run: Run) {
  const { batch, indices } = run.upcoming();
  return { batch, indices, pictures: run.data.seen(batch.inputs, "training") };
}

/** The shown example as a batch of its own. */
function shownAlone(sight: Sight, wanted: number | undefined): Pick<Asked, "batch" | "pictures"> {
  const { input, picture, label } = shownOf(sight);
  const batch = { count: 1, inputs: input.slice(), labels: Float32Array.of(wanted ?? label ?? 0) };
  return { batch, pictures: picture.slice() };
}

function upstreamOf(
  { network }: Run,
  batch: Batch,
  example: number,
  { upstream }: TraceQuestion,
): Upstream | undefined {
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

async function trace(sight: Sight, question: TraceQuestion): Promise<Trace> {
  const { experiment, network, data } = sight.run;
  const { state, batch, indices, pictures, example, upstream } = await askedOf(sight, question);
  const next = state.step + 1;
  const trainer = sight.scratch();
  trainer.restore(state);
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
    pictures,
    labels: batch.labels,
    losses: batch.labels.map((label, at) => lossOfRows(logitsOf(at), Float32Array.of(label), network, name)),
    loss: there.loss,
    lossAfter,
    answers: answersOf(logitsOf(example), network),
    inputGradient: row(there.inputGradient, data.inputSize, example),
    layers: tracedLayers(network, there, example, state, after),
  };
}

const row = (numbers: Float32Array, width: number, at: number) => numbers.slice(at * width, (at + 1) * width);

/** The loss by itself, in double precision, with the gradient of an array to compare. */
async function exact(
  sight: Sight,
  question: TraceQuestion,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<Exact> {
  const { run } = sight;
  const { state, batch, upstream } = await askedOf(sight, question);
  const layer = run.network.layers.findIndex(({ spec }) => spec.key === key);
  const trainer = sight.scratch();
  trainer.restore(state);
  const { gradients } = await trainer.trace(batch, state.step + 1, upstream);
  const gradient = gradients[key]?.find((array) => array.name === name)?.values;
  if (!gradient) throw message("These weights are not there any more.");
  return {
    loss: exactLoss(run, state, batch, state.step + 1, upstream),
    gradient,
    place: (index) => ({ layer, name, index: Math.min(Math.max(0, index), gradient.length - 1) }),
  };
}
