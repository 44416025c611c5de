import { defineConfig } from "@playwright/test";
import { findBrowser } from "../find-browser.mjs";

/** Two checkouts can test at once where each is given a port of its own. */
const port = process.env.PORT ?? "4173";
const home = `http://127.0.0.1:${port}/some/course/`;

/** The built page, served from a sub-path as a course site would. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../results/e2e",
  timeout: 120_000,
  // How long what must come may take on a machine that is busy with other things; no promise of the product hangs on it.
  expect: { timeout: 20_000, toPass: { timeout: 20_000 } },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "../results/e2e.json" }]],
  use: {
    baseURL: home,
    launchOptions: { executablePath: findBrowser(), args: ["--no-sandbox"] },
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: `node ../serve.mjs --port ${port} --base /some/course/`,
    url: home,
    reuseExistingServer: false,
  },
});
