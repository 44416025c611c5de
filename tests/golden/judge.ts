import { distance } from "../engine/compare";
import type { Numbers } from "../engine/reference";
import type { GoldenCase } from "./case";
import type { Engine } from "./engine";
import { operators } from "./operators";

/** How far an answer may be off, relative to numbers above 1. */
const tolerance = 2e-6;

/** The largest error of each way to compute a case. */
type Errors = Readonly<Record<string, number>>;

/** What became of a case. */
export type Verdict =
  | { readonly kind: "passed"; readonly errors: Errors; readonly mathOnly?: string }
  | { readonly kind: "unsupported"; readonly why: string }
  | { readonly kind: "failed"; readonly errors: Errors; readonly why?: string };

/** Element types whose numbers are held as they are. */
const exact = /^(float32|float64|float|double|bool|u?int\d+)$/;

/** What a case asks for that isn't there, if anything. */
function missing({ operator: name, elements, ...given }: GoldenCase): string | undefined {
  const strange = elements.find((element) => !exact.test(element));
  if (!Object.hasOwn(operators, name)) return `operator ${name}`;
  const { attributes, unsupported } = operators[name];
  const unknown = Object.keys(given.attributes).find((attribute) => !attributes.includes(attribute));
  if (unknown) return `attribute ${unknown}`;
  return strange ? `element type ${strange}` : unsupported?.(given);
}

/** The largest error of some answers; without end where shapes differ or a number is none. */
function errorOf(answers: readonly (Numbers | undefined)[], expected: readonly Numbers[]): number {
  const errors = expected.map(({ shape, values }, index) => {
    const found = answers[index];
    return found && found.shape.join() === shape.join() ? distance(found.values, values) : Number.POSITIVE_INFINITY;
  });
  return Math.max(0, ...errors);
}

/** Runs a case in plain code and in every engine that has what it needs. */
export async function judge(given: GoldenCase, engines: readonly Engine[]): Promise<Verdict> {
  const errors: Record<string, number> = {};
  try {
    const why = missing(given);
    if (why) return { kind: "unsupported", why };
    const operator = operators[given.operator];
    errors.math = errorOf(operator.reference(given), given.outputs);
    const mathOnly = operator.mathOnly?.(given);
    for (const engine of mathOnly ? [] : engines) {
      const answers = await operator.engine(given, engine);
      errors[engine.name] = errorOf(answers, given.outputs.slice(0, answers.length));
    }
    const good = Object.values(errors).every((error) => error <= tolerance);
    return good ? { kind: "passed", errors, mathOnly } : { kind: "failed", errors };
  } catch (reason) {
    return { kind: "failed", errors, why: reason instanceof Error ? reason.message : String(reason) };
  }
}
