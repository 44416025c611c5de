import { expect, it } from "vitest";
import { playwrightOutcome, vitestOutcome } from "./reports.mjs";

const spec = (title: string, ok: boolean) => ({ title, ok });

it("names each test that failed in the report of vitest, and each file that could not be run", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      {
        name: `${process.cwd()}/tests/a.test.ts`,
        status: "failed",
        assertionResults: [
          { fullName: " a thing is whole", status: "failed" },
          { fullName: "a thing is round", status: "passed" },
        ],
      },
      { name: `${process.cwd()}/tests/b.test.ts`, status: "failed", assertionResults: [] },
    ],
  };
  expect(vitestOutcome(report)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
    names: ["tests/a.test.ts › a thing is whole", "tests/b.test.ts"],
  });
});

it("names each test that failed in the report of Playwright, and what kept it from running", () => {
  const report = {
    stats: { expected: 3, flaky: 0, unexpected: 2, skipped: 1 },
    suites: [
      {
        title: "a.spec.ts",
        specs: [spec("stands", false), spec("goes", true)],
        suites: [{ title: "an engine", specs: [spec("starts", false)] }],
      },
    ],
    errors: [{ message: "Timed out waiting for the server.\nat config" }],
  };
  expect(playwrightOutcome(report)).toEqual({
    passed: 3,
    failed: 3,
    skipped: 1,
    names: ["a.spec.ts › stands", "a.spec.ts › an engine › starts", "Timed out waiting for the server."],
  });
});
