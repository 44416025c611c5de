import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs every check of the project in order and closes with one line, `N passed, N failed`. A check without tests of
 * its own (types, lint, format, dead code, build) counts as one. `--full` adds the long suites.
 */
const full = process.argv.includes("--full");
const results = fileURLToPath(new URL("results/", import.meta.url));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const vitest = (project) => ({
  name: `${project} tests`,
  command: [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile.json",
    `${results}${project}.json`,
  ],
  count: () =>
    counted(`${project}.json`, (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests]),
});

const checks = [
  { name: "types", command: ["tsc", "--noEmit"] },
  {
    name: "lint",
    command: [
      "oxlint",
      "-c",
      "tests/config/oxlint.json",
      "--type-aware",
      "--deny-warnings",
      "--ignore-pattern",
      "src/engine/kernels/assembly/**",
      "src",
      "tests",
    ],
  },
  {
    name: "format",
    command: [
      "oxfmt",
      "--config",
      "tests/config/oxfmt.json",
      "--check",
      "src",
      "tests",
      "vite.config.ts",
      "index.html",
    ],
  },
  { name: "dead code", command: ["knip", "-c", "tests/config/knip.json"] },
  vitest("unit"),
  vitest("browser"),
  { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
  {
    name: "end-to-end tests",
    command: ["playwright", "test", "-c", "tests/e2e/playwright.config.ts"],
    count: () => counted("e2e.json", ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped]),
  },
  ...(full ? [vitest("full"), vitest("full browser")] : []),
];

function counted(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${results}${file}`, "utf8")));
  } catch {
    return undefined;
  }
}

let passed = 0;
let failed = 0;
let skipped = 0;
for (const check of checks) {
  const start = Date.now();
  const { status } = spawnSync("npx", ["--no-install", ...check.command], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const [good, bad, left = 0] = check.count?.() ?? [status === 0 ? 1 : 0, 0];
  const missing = status !== 0 && bad === 0 ? 1 : bad;
  passed += good;
  failed += missing;
  skipped += left;
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${check.name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
