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

/** Settings by the letters that formulas have for them. */
const settings = { "β₁": "beta1", "β₂": "beta2", ε: "epsilon", decay: "weightDecay" };

const letters = /[mv]\u0302|[a-zA-Z]+|β₁|β₂|ε/g;

/** A number in a formula: in brackets where it has a sign. */
const written = (value: number): string => (value < 0 ? `(${precise(value)})` : precise(value));

/** The two sides of a statement: what gets a value, and what that is. */
const sides = (statement: string) =>
  statement.split(/[←=]/).map((side) => side.trim()) as [left: string, right: string];

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
  for (const [letter, name] of Object.entries(settings)) known.set(letter, known.get(letter) ?? known.get(name) ?? 0);
  known.set("g", pull.value).set("w", before[index]).set("t", step);
  const statements = optimizer
    .formula(values)
    .split(";")
    .map((text) => text.trim());
  const moves = statements.filter((statement) => statement.includes("←"));
  // Until its own statement has been, a slot is what it was.
  for (const [place, slot] of slots.entries()) known.set(sides(moves[place])[0], slot.before[index]);
  return statements.map((rule) => {
    const [name, right] = sides(rule);
    const numbers = right.replaceAll(letters, (letter) => written(known.get(letter) ?? Number.NaN));
    const move = moves.indexOf(rule);
    const value = move < 0 ? corrected(name, known, step) : (slots[move]?.after ?? after)[index];
    known.set(name, value);
    return { rule, numbers, value };
  });
}

/** A running mean that is corrected for its empty start: m / (1 − β₁ᵗ), v / (1 − β₂ᵗ). */
function corrected(name: string, known: ReadonlyMap<string, number>, step: number): number {
  const [mean, kept] = name.startsWith("m") ? ["m", "beta1"] : ["v", "beta2"];
  return (known.get(mean) ?? Number.NaN) / (1 - pow(known.get(kept) ?? Number.NaN, step));
}
