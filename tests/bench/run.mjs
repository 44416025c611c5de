import { chromium } from "playwright";
import { findBrowser } from "../find-browser.mjs";
import { host } from "../static-host.mjs";
import { buildPages } from "./build.mjs";
import { races } from "./contenders.mjs";
import { measureFrames } from "./frames.mjs";
import { parts, readOptions } from "./options.mjs";
import { describe, waitForQuiet } from "./quiet.mjs";
import { measureLab } from "./lab.mjs";
import { measureScrub } from "./scrub.mjs";
import { measureStart } from "./start.mjs";
import { print, printProfile } from "./table.mjs";
import { compareTrainers, compareWebgpu } from "./trainers.mjs";

/**
 * One run in headless Chromium: how fast networks train here and elsewhere, what a learner waits for and how smooth
 * the page stays. Ratios compare figures of the same round only.
 */
const { only, rounds, profile } = readOptions();
const graphics = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const webgpu = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--enable-features=Vulkan"];

const built = await buildPages();
const files = new Map();
const servers = [
  host(built.product, { port: 4174, sent: (name, body) => files.set(name, body) }),
  host(built.contenders, { port: 4175 }),
];
const [product, stage] = [4174, 4175].map((port) => `http://127.0.0.1:${port}/`);

async function withBrowser(flags, work) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", ...flags] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const onStage = (flags, work) =>
  withBrowser(flags, async (browser) => {
    const page = await browser.newPage();
    await page.goto(stage);
    await page.waitForFunction(() => window.bench);
    return work(page);
  });

const nets = parts.filter((part) => only.includes(part) && part in races);
const found = { rows: [], rates: [], missing: [] };
const add = (more) => {
  for (const [kind, list] of Object.entries(more)) found[kind].push(...list);
};
const tell = (what) => console.error(`${((performance.now() - start) / 1000).toFixed(0)} s: ${what}`);
const start = performance.now();

async function bench() {
  const before = await onStage(graphics, async (page) => {
    const seen = await waitForQuiet(page, 5);
    for (const net of nets) {
      tell(races[net].label);
      add(await compareTrainers(page, net, rounds));
    }
    return seen;
  });
  for (const net of nets) {
    tell(`${races[net].label}, WebGPU`);
    if (races[net].webgpu) add(await onStage(webgpu, (page) => compareWebgpu(page, net, rounds)));
    else add({ missing: [{ net, name: "stockWebgpu", reason: "not tried: SwiftShader takes minutes" }] });
  }
  if (only.includes("page")) {
    tell("the page");
    await withBrowser([], async (browser) => {
      add({ rows: await measureStart(browser, product, rounds, files) });
      add({ rows: await measureFrames(browser, product, rounds) });
      add({ rows: await measureScrub(browser, product, rounds) });
    });
  }
  if (only.includes("lab")) {
    tell("the lab");
    await withBrowser([], async (browser) => add({ rows: await measureLab(browser, product, rounds) }));
  }
  const after = await onStage([], (page) => waitForQuiet(page, 1));
  tell("done");
  const seen = `Before: ${describe(before)}. After: ${describe(after)}`;
  print(found, { quiet: before.quiet && after.quiet, rounds, seen });
}

const profiles = () =>
  onStage([], async (page) => {
    for (const net of nets) printProfile(net, await page.evaluate((name) => window.bench.profile(name), net));
  });

try {
  await (profile ? profiles() : bench());
} finally {
  for (const server of servers) server.close();
}
