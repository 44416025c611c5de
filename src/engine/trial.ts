import type { Experiment } from "../experiment/experiment";
import type { Network } from "../experiment/network";
import { message, type Message } from "../locales/message";
import { normals } from "../math/random";
import { sizeOf } from "../math/shape";
import { backendLabels, reasons, type BackendName } from "./backendNames";
import type { Graphics } from "./graphics";
import type { Batch, Trainer, TrainerState } from "./trainer";
import { now } from "./turns";

/** Which backend is to compute new runs of a network, and why. */
export interface Trial {
  readonly winner: BackendName;
  readonly reason: Message;
}

type Contender = "webgpu" | "webgl";

/** What a trial needs from outside. */
export interface Contest {
  readonly network: Network;
  readonly experiment: Experiment;
  /** Backends to try, the best hope first. */
  readonly contenders: readonly Contender[];
  /** Makes a backend the active one; false where it doesn't start. */
  start(name: BackendName): Promise<boolean>;
  make(name: BackendName, network: Network, experiment: Experiment): Trainer | Promise<Trainer>;
  readonly inspect: (name: Contender) => Promise<Graphics>;
}

/** How many times as fast as WASM a backend must be to be worth a change of numbers in the last digits. */
const worthwhile = 1.5;

/** How far the first updates may be from those of WASM, as a share of their length. */
const tolerance = 2e-3;

/** Examples of chance in the shape of the network's own. */
function exampleBatch({ inputShape, outputs, outputActivation }: Network, experiment: Experiment): Batch {
  const count = Number(experiment.training.values.batch ?? 10);
  const numbers = normals(1, "trial", 0, count * (sizeOf(inputShape) + 1));
  const inputs = numbers.subarray(count);
  const targets = numbers.subarray(0, count);
  const classes = Math.max(2, outputs);
  return { count, inputs, labels: outputActivation === "linear" ? targets : targets.map((_, at) => at % classes) };
}

/** All learned parameters of a state in one list. */
const parametersOf = ({ layers }: Network, state: TrainerState): number[] =>
  layers.flatMap(({ spec, weights }) =>
    state.layers[spec.key].flatMap(({ values }, index) => (weights[index].trainable ? [...values] : [])),
  );

/** What two plain steps change in the parameters: the numbers by which backends are compared. */
async function movesOf(network: Network, trainer: Trainer, batch: Batch): Promise<number[]> {
  const before = parametersOf(network, await trainer.read());
  await trainer.step(batch, 1);
  await trainer.step(batch, 2);
  const after = parametersOf(network, await trainer.read());
  return after.map((value, index) => value - before[index]);
}

const length = (list: readonly number[]) => Math.sqrt(list.reduce((sum, value) => sum + value * value, 0));

function agrees(moves: readonly number[], expected: readonly number[]): boolean {
  const apart = length(moves.map((value, index) => value - expected[index]));
  return apart <= tolerance * length(expected);
}

/** Milliseconds a step of the experiment itself takes: the best of three rounds of at least 60 ms. */
async function pace(trainer: Trainer, batch: Batch): Promise<number> {
  const round = async (steps: number) => {
    const begin = now();
    await Promise.all(Array.from({ length: steps }, (_, step) => trainer.step(batch, step + 3)));
    return (now() - begin) / steps;
  };
  await round(3);
  const steps = Math.min(200, Math.max(3, Math.ceil(60 / (await round(3)))));
  return Math.min(await round(steps), await round(steps), await round(steps));
}

/** Runs a backend: its moves and its pace, or null where it doesn't start. */
async function run(name: BackendName, contest: Contest) {
  const { network, experiment } = contest;
  if (!(await contest.start(name))) return null;
  const batch = exampleBatch(network, experiment);
  // Adam divides by the size of a gradient and so blows up its last digits; plain steps show the gradient itself.
  const plain = { ...experiment, training: { type: "sgd", values: { ...experiment.training.values, rate: 0.01 } } };
  const trainer = await contest.make(name, network, plain);
  const moves = await movesOf(network, trainer, batch);
  trainer.retune(network, experiment);
  const milliseconds = await pace(trainer, batch);
  trainer.dispose();
  return { moves, milliseconds };
}

const rounded = (milliseconds: number) => Number(milliseconds.toPrecision(2));

/** Why a backend needs no trial; null where it is worth one. */
async function excuse(contender: Contender, { inspect }: Contest): Promise<Message | null> {
  const name = backendLabels[contender];
  const graphics = await inspect(contender).catch(() => "missing" as const);
  if (graphics === "missing") return message("{name} is not available here.", { name });
  return graphics === "software" ? message("{name} runs in software here and is not used.", { name }) : null;
}

/** Tries one backend against WASM: whether it takes over, and the sentence about it. */
async function judge(
  contender: Contender,
  contest: Contest,
  wasm: { moves: readonly number[]; milliseconds: number },
): Promise<{ wins: boolean; what: Message }> {
  const name = backendLabels[contender];
  const found = await run(contender, contest).catch(() => null);
  if (!found) return { wins: false, what: message("{name} does not start here.", { name }) };
  if (!agrees(found.moves, wasm.moves)) {
    return { wins: false, what: message("{name} computes other numbers here and is not used.", { name }) };
  }
  const ms = rounded(found.milliseconds);
  const wins = found.milliseconds * worthwhile <= wasm.milliseconds;
  return {
    wins,
    what: wins
      ? message("{name}: {ms} ms a step; it computes new runs.", { name, ms })
      : message("{name}: {ms} ms a step, not fast enough to be used.", { name, ms }),
  };
}

const joined = (sentences: readonly Message[]): Message =>
  sentences.reduce((first, next) => message("{first} {next}", { first, next }));

/**
 * Tries the contenders in turn against WASM on this very network: two checked steps, then the clock. The first that
 * gives the same numbers at least 1.5 times as fast wins. Where no contender is worth a trial nothing is started.
 */
export async function tryBackends(contest: Contest): Promise<Trial> {
  const excuses = await Promise.all(contest.contenders.map((contender) => excuse(contender, contest)));
  if (excuses.every((what) => what !== null)) return { winner: "wasm", reason: joined([reasons.auto, ...excuses]) };
  const wasm = await run("wasm", contest);
  if (!wasm) return { winner: "cpu", reason: message("{name} does not start here.", { name: backendLabels.wasm }) };
  const said = [message("{name}: {ms} ms a step.", { name: backendLabels.wasm, ms: rounded(wasm.milliseconds) })];
  for (const [place, contender] of contest.contenders.entries()) {
    const what = excuses[place];
    const { wins, what: found } = what ? { wins: false, what } : await judge(contender, contest, wasm);
    said.push(found);
    if (wins) return { winner: contender, reason: joined(said) };
  }
  return { winner: "wasm", reason: joined(said) };
}
