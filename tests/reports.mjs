import { isAbsolute, relative } from "node:path";

const shown = (file) => (isAbsolute(file) ? relative(process.cwd(), file) : file);

/** Of the JSON report of vitest. A file that could not be run has no test that failed, and is named itself. */
export function vitestOutcome({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [shown(name)] : [];
    return failed.map(({ fullName }) => `${shown(name)} › ${fullName.trim()}`);
  });
  return { passed: numPassedTests, failed: Math.max(numFailedTests, names.length), skipped: numPendingTests, names };
}

/** Of the JSON report of Playwright; what kept it from running is named, too. */
export function playwrightOutcome({ stats, suites, errors = [] }) {
  const failedIn = (suite, path) => [
    ...(suite.specs ?? []).filter(({ ok }) => !ok).map(({ title }) => [...path, title].join(" › ")),
    ...(suite.suites ?? []).flatMap((inner) => failedIn(inner, [...path, inner.title])),
  ];
  const names = [
    ...suites.flatMap((file) => failedIn(file, [file.title])),
    ...errors.map(({ message = "" }) => message.split("\n")[0]),
  ];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    names,
  };
}
