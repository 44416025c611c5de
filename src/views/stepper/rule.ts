import type { Experiment } from "../../experiment/experiment";
import type { TracedArray } from "../../experiment/trace";
import { trainingSettings } from "../../experiment/trainingSettings";
import { pow } from "../../math/elementary";
import { optimizers } from "../../optimizers";
import type { Optimizer } from "../../optimizers/optimizer";
import { scheduled } from "../../optimizers/schedules/scheduled";
import { defaultsOf } from "../../settings";
import { precise } from "./precise";
import type { Pull } from "./pull";

/** A statement of a rule, the same with its numbers, and what it comes to in the engine. */
export interface Statement {
  readonly rule: string;
  readonly numbers: string;
  readonly value: number;
}

/** Everything that can be set for the training of an experiment, the rate as it is at an update. */
export function trainingAt({ training }: Experiment, step: number) {
  const optimizer = (optimizers as Readonly<Record<string, Optimizer>>)[training.type];
  const all = { ...defaultsOf(trainingSettings), ...defaultsOf(optimizer.settings), ...training.values };
  return { optimizer, values: scheduled(all, step) as typeof all & Readonly<Record<string, number>> };
}

const letters = /[mv]\u0302|[a-zA-Z]+|β₁|β₂|ε/g;

/** A number in a formula: in brackets where it has a sign. */
const written = (value: number): string => (value < 0 ? `(${precise(value)})` : precise(value));

const left = (statement: string) => statement.split("←")[0].trim();

/** The statements by which update `step` (counted from 1) moves one weight, in their order. */
export function statementsOf(
  experiment: Experiment,
  step: number,
  { before, after, slots }: TracedArray,
  index: number,
  pull: Pull,
): readonly Statement[] {
  const { optimizer, values } = trainingAt(experiment, step);
  const known = new Map<string, number>();
  for (const [name, value] of Object.entries(values)) if (typeof value === "number") known.set(name, value);
  known.set("g", pull.value).set("w", before[index]);
  for (const [letter, name] of [
    ["β₁", "beta1"],
    ["β₂", "beta2"],
    ["ε", "epsilon"],
  ])
    known.set(letter, known.get(name) ?? 0);
  const statements = optimizer
    .formula(values)
    .split(";")
    .map((text) => text.trim());
  // Until its own statement has been, a slot is what it was.
  for (const [place, slot] of slots.entries()) known.set(left(statements[place]), slot.before[index]);
  return statements.map((rule, place) => {
    const [name, right] = rule.split("←").map((side) => side.trim());
    const numbers = right.replaceAll(letters, (letter) => written(known.get(letter) ?? Number.NaN));
    const value = (slots[place]?.after ?? after)[index];
    known.set(name, value);
    if (name === "m") known.set("m\u0302", value / (1 - pow(values.beta1, step)));
    if (name === "v" && "beta2" in values) known.set("v\u0302", value / (1 - pow(values.beta2, step)));
    return { rule, numbers, value };
  });
}
