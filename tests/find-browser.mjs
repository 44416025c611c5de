import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const usual = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium that the tests can drive, or undefined. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.BROWSER_PATH, chromium.executablePath(), ...onPath, ...usual];
  return candidates.find((path) => path && existsSync(path));
}

/** Path of a Firefox, or undefined. */
export function findFirefox() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["firefox", "firefox-esr"].map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH, ...onPath].find((path) => path && existsSync(path));
}

const works = (command, args) => spawnSync(command, args, { stdio: "inherit", timeout: 300_000 }).status === 0;

function installWithApt() {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const root = process.getuid?.() === 0;
  const apt = (...args) => (root ? works("apt-get", args) : works("sudo", ["-n", "apt-get", ...args]));
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}

const installWithPlaywright = () => works(process.execPath, [playwrightCli(), "install", "chromium"]);

function playwrightCli() {
  return execFileSync(process.execPath, ["-p", "require.resolve('playwright/cli.js')"], { encoding: "utf8" }).trim();
}

if (process.argv.includes("--install") && !findBrowser()) {
  console.log("No Chromium found; installing one for the tests.");
  for (const install of [installWithApt, installWithPlaywright]) if (install() && findBrowser()) break;
  if (!findBrowser()) {
    console.error(
      "The tests need a Chromium and none could be installed. Install Chrome, Chromium or Edge, or set BROWSER_PATH.",
    );
    process.exit(1);
  }
}
