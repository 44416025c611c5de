/** What the report of a test runner says; `names` of what failed. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly names: readonly string[];
}

export function vitestOutcome(report: object): Outcome;
export function playwrightOutcome(report: object): Outcome;
