import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { playwrightOutcome, vitestOutcome } from "./reports.mjs";

/**
 * Runs every check of the project in order, names what failed and closes with one line, `N passed, N failed`. A check without tests of
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
  outcome: () => reported(`${project}.json`, vitestOutcome),
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
    outcome: () => reported("e2e.json", playwrightOutcome),
  },
  ...(full ? [vitest("full"), vitest("full browser")] : []),
];

function reported(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${results}${file}`, "utf8")));
  } catch {
    return undefined;
  }
}

let passed = 0;
let failed = 0;
let skipped = 0;
const failures = [];
for (const check of checks) {
  const start = Date.now();
  const { status } = spawnSync("npx", ["--no-install", ...check.command], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const outcome = check.outcome?.() ?? { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0, names: [] };
  passed += outcome.passed;
  failed += status !== 0 && outcome.failed === 0 ? 1 : outcome.failed;
  skipped += outcome.skipped;
  if (status !== 0 || outcome.failed > 0)
    failures.push(`FAILED: ${check.name}`, ...outcome.names.map((name) => `  ${name}`));
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${check.name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
}
for (const line of failures) console.log(line);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
