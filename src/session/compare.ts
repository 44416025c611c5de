import type { Choice, Experiment } from "../experiment/experiment";

/** Whether two pieces of plain data say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every(
      (name) =>
        Object.hasOwn(b, name) && same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}

/** Whether going from one experiment to the other begins another run: other data, seeds or backend. */
export const needsLoad = (before: Experiment, after: Experiment): boolean =>
  before.backend !== after.backend || !same(before.seeds, after.seeds) || !same(before.data, after.data);

/** The name of the one setting in which two experiments differ; null where they differ in more, or in their layers. */
export function changedSetting(before: Experiment, after: Experiment): string | null {
  const [old, now] = [leaves(before), leaves(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((name) => !same(old.get(name), now.get(name)));
  return changed.length === 1 && old.has(changed[0]) && now.has(changed[0]) ? changed[0] : null;
}

/** Every single value of an experiment by its place: `training rate`, `layer conv2d-1 filters`. */
function leaves(experiment: Experiment): Map<string, unknown> {
  const ofChoice = (place: string, { type, values }: Choice): [string, unknown][] => [
    [place, type],
    ...Object.entries(values).map(([name, value]): [string, unknown] => [`${place} ${name}`, value]),
  ];
  return new Map<string, unknown>([
    ...ofChoice("data", experiment.data),
    ...ofChoice("training", experiment.training),
    ...experiment.network.flatMap((layer) => ofChoice(`layer ${layer.key}`, layer)),
    ...Object.entries(experiment.seeds).map(([name, value]): [string, unknown] => [`seed ${name}`, value]),
    ["order", experiment.network.map(({ key }) => key)],
    ["backend", experiment.backend],
  ]);
}
