import type { SetName } from "../../experiment/snapshot";
import { examplesIn } from "./brisk";
import { answersInPieces } from "./inPieces";
import type { Scene, Shot } from "./probe";

/** The newest answers over one set, by what was shown. */
const known = new WeakMap<Shot, { readonly set: SetName; readonly version: number; readonly taken: Float32Array }>();

/**
 * What the network takes each example of a set for: its class, or its value in a regression. Kept until the weights
 * change, since several parts ask.
 */
export async function predictionsOf(run: Shot, set: SetName): Promise<Float32Array> {
  const { inputs, count } = run.data.sets[set];
  return knownOf(run, set, count) ?? keep(run, set, await run.trainer.predict(inputs, count));
}

/** The same of the set in focus, for as many as a part looks at; null where there was no time for all: then once more. */
export async function shownPredictions(scene: Scene): Promise<Float32Array | null> {
  const { run } = scene;
  const { set } = scene.focus;
  const count = examplesIn(scene);
  const there = knownOf(run, set, count);
  if (there) return there;
  const { inputs } = run.data.sets[set].slice(0, count);
  const answers = await answersInPieces(scene, `${set} ${count}`, inputs, count);
  return answers && keep(run, set, answers);
}

function knownOf(run: Shot, set: SetName, count: number): Float32Array | null {
  const last = known.get(run);
  return last?.set === set && last.version === run.version() && last.taken.length === count ? last.taken : null;
}

function keep(run: Shot, set: SetName, answers: Float32Array): Float32Array {
  const { outputs, outputActivation } = run.network;
  const taken = outputActivation === "linear" ? answers : classesOf(answers, outputs);
  known.set(run, { set, version: run.version(), taken });
  return taken;
}

/** The class of each row of answers `[count, outputs]`; a single number is the probability of class 1. */
function classesOf(answers: Float32Array, outputs: number): Float32Array {
  return Float32Array.from({ length: answers.length / outputs }, (_, row) => {
    if (outputs === 1) return answers[row] > 0.5 ? 1 : 0;
    let best = 0;
    for (let output = 1; output < outputs; output++)
      if (answers[row * outputs + output] > answers[row * outputs + best]) best = output;
    return best;
  });
}
