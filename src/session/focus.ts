import type { Experiment } from "../experiment/experiment";
import { datasetOf, describeNetwork } from "../experiment/network";
import { same } from "../experiment/same";
import type { Focus, Inspected } from "../experiment/snapshot";

/** What is looked at first: the first validation example, over the dataset's own two factors. */
export function firstFocus(experiment: Experiment): Focus {
  const { axes, factors } = datasetOf(experiment.data).dataset;
  const [across, up] = axes.map((name) => factors.findIndex((factor) => factor.name === name));
  return { example: { kind: "stored", set: "validation", index: 0 }, axes: [across, up], set: "validation" };
}

/** What is looked at after `before` became `after`: the same as long as it is still there. */
export function focusAfter(focus: Focus, before: Experiment, after: Experiment): Focus {
  if (before.data.type !== after.data.type) return firstFocus(after);
  const inspected = focus.inspected ? inspectedIn(after, focus.inspected) : null;
  if (same(before.data, after.data)) return focus.inspected === inspected ? focus : { ...focus, inspected };
  const { example } = focus;
  const stays = sameInputs(before, after) && (example.kind !== "stored" || sameCounts(before, after));
  return { axes: focus.axes, set: focus.set, example: stays ? example : firstFocus(after).example, inspected };
}

/** The inspected unit as it is in another network: null where it is gone, at the nearest cell where maps are smaller. */
function inspectedIn(experiment: Experiment, inspected: Inspected): Inspected | null {
  const layer = describeNetwork(experiment).layers.find(({ spec }) => spec.key === inspected.key);
  if (!layer || inspected.unit >= layer.output[layer.output.length - 1]) return null;
  if (layer.output.length !== 3) return inspected.cell ? { ...inspected, cell: null } : inspected;
  const [row, column] = inspected.cell ?? [0, 0];
  const cell = [Math.min(row, layer.output[0] - 1), Math.min(column, layer.output[1] - 1)] as const;
  return same(cell, inspected.cell) ? inspected : { ...inspected, cell };
}

const sameCounts = ({ data: before }: Experiment, { data: after }: Experiment): boolean =>
  (["count", "split", "test"] as const).every((name) => same(before.values[name], after.values[name]));

/** Whether pictures of the one fit views of the other: the same dataset, inputs and outputs. */
export function sameInputs(before: Experiment, after: Experiment): boolean {
  if (before === after) return true;
  const [old, now] = [describeNetwork(before), describeNetwork(after)];
  return before.data.type === after.data.type && old.outputs === now.outputs && same(old.inputShape, now.inputShape);
}

/** Whether an example of the one is an example of the other: the same inputs, and classes of the same names. */
export function sameAnswers(before: Experiment, after: Experiment): boolean {
  const [old, now] = [before, after].map(({ data }) => datasetOf(data));
  return sameInputs(before, after) && same(old.dataset.classes(old.values), now.dataset.classes(now.values));
}
