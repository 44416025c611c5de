import { readCases, type GoldenCase } from "./case";
import { engines } from "./engines";
import { judge, type Verdict } from "./judge";

const errorsOf = (verdict: Verdict): Readonly<Record<string, number>> =>
  verdict.kind === "unsupported" ? {} : verdict.errors;

/** A verdict as a line: `passed test_conv (Conv): math 1.2e-8, fused 3.0e-7 …`. */
function lineOf({ name, operator }: GoldenCase, verdict: Verdict): string {
  const why = verdict.kind === "passed" ? verdict.mathOnly && `math only: ${verdict.mathOnly}` : verdict.why;
  const errors = Object.entries(errorsOf(verdict)).map(([way, error]) => `${way} ${error.toExponential(1)}`);
  return `${verdict.kind} ${name} (${operator}): ${[...errors, ...(why ? [why] : [])].join(", ")}`;
}

/** Judges every case of a file, prints a line each and the totals. Answers the exit code. */
async function run(path: string): Promise<number> {
  const verdicts: Verdict[] = [];
  for (const given of readCases(path)) {
    const verdict = await judge(given, engines);
    verdicts.push(verdict);
    console.log(lineOf(given, verdict));
  }
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const largest = Math.max(0, ...verdicts.flatMap((verdict) => Object.values(errorsOf(verdict))));
  const failed = count(({ kind }) => kind === "failed");
  console.log(
    [
      `${count(({ kind }) => kind === "passed")} passed`,
      `${count((verdict) => verdict.kind === "passed" && verdict.mathOnly !== undefined)} of them by math only`,
      `${count(({ kind }) => kind === "unsupported")} unsupported`,
      `${failed} failed`,
      `largest error ${largest.toExponential(1)}`,
    ].join(", "),
  );
  return failed === 0 ? 0 : 1;
}

/** The golden command. Answers its exit code: 1 where a case fails, and with one sentence where the file can't be read. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    if (words.length !== 1) throw new Error("One file of cases must be named: npm run golden -- <file.json>");
    return await run(words[0]);
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    return 1;
  }
}
