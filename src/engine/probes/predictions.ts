import type { SetName } from "../../experiment/snapshot";
import type { Shot } from "./probe";

/** The newest answers over one set, by what was shown. */
const known = new WeakMap<
  Shot,
  { readonly set: SetName; readonly version: number; readonly count: number; readonly taken: Float32Array }
>();

/**
 * What the network takes each of the first `count` examples of a set for: its class, or its value in a regression. Kept
 * until the weights change, since several parts ask.
 */
export async function predictionsOf(run: Shot, set: SetName, count = run.data.sets[set].count): Promise<Float32Array> {
  const version = run.version();
  const last = known.get(run);
  if (last?.set === set && last.version === version && last.count === count) return last.taken;
  const { inputs } = run.data.sets[set].slice(0, count);
  const answers = await run.trainer.predict(inputs, count);
  const { outputs, outputActivation } = run.network;
  const taken = outputActivation === "linear" ? answers : classesOf(answers, outputs);
  known.set(run, { set, version, count, taken });
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
