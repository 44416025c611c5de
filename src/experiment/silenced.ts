import type { Experiment } from "./experiment";
import { setLayer } from "./edits";
import type { LayerInfo } from "./walk";

/** The units of a layer that are forced to 0, in order; only those that there are. */
export function silencedIn({ values, output }: LayerInfo): readonly number[] {
  const { silenced } = values as { silenced?: readonly number[] };
  return silenced?.filter((unit) => unit < output[output.length - 1]) ?? [];
}

/** The units of a layer whose parameters stay as they are while it learns, in order; only those that there are. */
export function heldIn({ values, output }: LayerInfo): readonly number[] {
  const { held } = values as { held?: readonly number[] };
  return held?.filter((unit) => unit < output[output.length - 1]) ?? [];
}

/** The experiment with a unit of a layer held as it is, or free to learn again. */
export function hold(experiment: Experiment, { spec, values }: LayerInfo, unit: number, held: boolean): Experiment {
  const others = ((values.held ?? []) as readonly number[]).filter((each) => each !== unit);
  return setLayer(experiment, spec.key, "held", held ? [...others, unit].toSorted((a, b) => a - b) : others);
}

/** The experiment with a unit of a layer silent, or speaking again. */
export function silence(
  experiment: Experiment,
  { spec, values }: LayerInfo,
  unit: number,
  silent: boolean,
): Experiment {
  const before = (values.silenced ?? []) as readonly number[];
  const others = before.filter((each) => each !== unit);
  const after = silent ? [...others, unit].toSorted((a, b) => a - b) : others;
  return setLayer(experiment, spec.key, "silenced", after);
}
