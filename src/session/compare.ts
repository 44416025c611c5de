import { augmentationIds } from "../augmentations";
import type { Choice, Experiment } from "../experiment/experiment";
import { same } from "../experiment/same";

/** Whether going from one experiment to the other begins another run: other data, seeds, first weights or backend. */
export const needsLoad = (before: Experiment, after: Experiment): boolean =>
  (["data", "seeds", "weights", "backend"] as const).some((what) => !same(before[what], after[what]));

/** The name of the one setting in which two experiments differ; null where they differ in more, or in their layers. */
export function changedSetting(before: Experiment, after: Experiment): string | null {
  if (!same(orderOf(before), orderOf(after))) return null;
  const [old, now] = [leaves(before), leaves(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((name) => !same(old.get(name), now.get(name)));
  return changed.length === 1 && old.has(changed[0]) && now.has(changed[0]) ? changed[0] : null;
}

const orderOf = ({ network }: Experiment): readonly string[] => network.map(({ key }) => key);

/** Every single value of an experiment by its place: `training rate`, `layer conv2d-1 filters`. */
function leaves(experiment: Experiment): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...leavesOf("data", experiment.data),
    ...leavesOf("training", experiment.training),
    ...experiment.network.flatMap((layer) => leavesOf(`layer ${layer.key}`, layer)),
    ...Object.entries(experiment.seeds).map(([name, value]): Leaf => [`seed ${name}`, value]),
    ["backend", experiment.backend],
    ...augmentationIds.map((id): Leaf => [`augment ${id}`, experiment.augment?.[id] ?? 0]),
  ]);
}

type Leaf = [place: string, value: unknown];

const leavesOf = (place: string, { type, values }: Choice): Leaf[] => [
  [place, type],
  ...Object.entries(values).map(([name, value]): Leaf => [`${place} ${name}`, value]),
];
