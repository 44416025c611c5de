import { pieceFor } from "../large";
import type { Scene, Shot } from "./probe";

/** Answers that are on their way: to the first `answered` inputs. */
interface Begun {
  readonly version: number;
  readonly values: Float32Array;
  answered: number;
}

/** What was begun and not finished, by what was asked. */
const begun = new WeakMap<Shot, Map<string, Begun>>();

/**
 * The network's answers `[count, outputs]` to many inputs `[count, …]`; null where a large one had no time for all of
 * them: then once more. `name` tells one question about a network from another.
 */
export async function answersInPieces(
  { run, large, training, hurried, hasTime }: Scene,
  name: string,
  inputs: Float32Array,
  count: number,
): Promise<Float32Array | null> {
  if (!large || training || hurried) return run.trainer.predict(inputs, count);
  const { network, data, trainer } = run;
  const all = begun.get(run) ?? new Map<string, Begun>();
  begun.set(run, all);
  const known = all.get(name);
  const version = run.version();
  const here: Begun =
    known?.version === version ? known : { version, values: new Float32Array(count * network.outputs), answered: 0 };
  all.set(name, here);
  const piece = pieceFor(network, count);
  while (here.answered < count) {
    if (!hasTime()) return null;
    const rows = Math.min(piece, count - here.answered);
    const part = inputs.subarray(here.answered * data.inputSize, (here.answered + rows) * data.inputSize);
    here.values.set(await trainer.predict(part, rows), here.answered * network.outputs);
    here.answered += rows;
  }
  all.delete(name);
  return here.values;
}
