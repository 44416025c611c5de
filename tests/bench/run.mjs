import { spawn, spawnSync } from "node:child_process";
import { chromium } from "playwright";
import { findBrowser } from "../find-browser.mjs";
import { measureFrames } from "./frames.mjs";
import { measureStart } from "./start.mjs";

/**
 * One run in headless Chromium against the production build: what a learner waits for and how smooth the page stays.
 * Every figure is the median of `rounds`; ratios compare figures of the same run only.
 */
const rounds = 5;
const port = 4174;
const address = `http://127.0.0.1:${port}/`;

if (spawnSync("npx", ["--no-install", "vite", "build", "--logLevel", "warn"], { stdio: "inherit" }).status !== 0)
  process.exit(1);
const server = spawn(process.execPath, ["tests/serve.mjs", "--port", String(port)], { stdio: "inherit" });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });

try {
  const rows = [...(await measureStart(browser, address, rounds)), ...(await measureFrames(browser, address, rounds))];
  console.log("| what | figure |\n|---|---|");
  for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`);
} finally {
  await browser.close();
  server.kill();
}
