import type { SetName } from "../../experiment/snapshot";
import type { Run } from "../run";

let last: { readonly run: Run; readonly set: SetName; readonly version: number; readonly classes: Float32Array } | null =
  null;

/** The class the network takes each example of a set for; kept until the weights change, since several parts ask. */
export async function predictionsOf(run: Run, set: SetName): Promise<Float32Array> {
  if (last?.run !== run || last.set !== set || last.version !== run.version()) {
    const version = run.version();
    const { inputs, count } = run.data.sets[set];
    const answers = await run.trainer.predict(inputs, count);
    last = { run, set, version, classes: classesOf(answers, run.network.outputs) };
  }
  return last.classes;
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
