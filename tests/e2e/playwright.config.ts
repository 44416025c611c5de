import { defineConfig } from "@playwright/test";
import { findBrowser } from "../find-browser.mjs";

/** The built page, served from a sub-path as a course site would. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../results/e2e",
  timeout: 60_000,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "../results/e2e.json" }]],
  use: {
    baseURL: "http://127.0.0.1:4173/some/course/",
    launchOptions: { executablePath: findBrowser(), args: ["--no-sandbox"] },
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: "node ../serve.mjs --port 4173 --base /some/course/",
    url: "http://127.0.0.1:4173/some/course/",
    reuseExistingServer: false,
  },
});
