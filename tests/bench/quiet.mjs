import { setTimeout as sleep } from "node:timers/promises";
import { median } from "./statistics.mjs";

const slices = 8;
const slice = 100;
/** Two cores at once must reach this share of what one reaches alone at its best. */
const enough = 0.93;

const rate = ({ work, ms }) => work / ms / 1e6;

/** Operations a second of one core alone and of two at once, in GFLOP/s, and whether nobody else computes. */
async function look(page) {
  const measure = (name) => page.evaluate(([it, ms]) => window.bench.measure(it, ms), [name, slice]);
  const alone = [];
  const both = [];
  for (let round = 0; round < slices; round++) {
    alone.push(rate(await measure("core 1")));
    both.push(Math.min(...(await Promise.all(["core 1", "core 2"].map(measure))).map(rate)));
  }
  const best = Math.max(...alone);
  return {
    best,
    alone: median(alone),
    both: median(both),
    quiet: Math.min(median(alone), median(both)) > enough * best,
  };
}

/** Looks until the machine is quiet, so many times at most. */
export async function waitForQuiet(page, tries) {
  const names = ["core 1", "core 2"];
  for (const name of names) {
    const reason = await page.evaluate(
      ([it, ms]) => window.bench.start(it, { engine: "peak", net: "" }, ms),
      [name, slice],
    );
    if (reason) throw new Error(`peak: must run, got ${reason}`);
  }
  try {
    for (let left = tries - 1; ; left--) {
      const seen = await look(page);
      if (seen.quiet || left === 0) return seen;
      console.error(`noisy: ${describe(seen)}; looking again`);
      await sleep(3000);
    }
  } finally {
    for (const name of names) await page.evaluate((it) => window.bench.stop(it), name);
  }
}

/** What was seen, in words. */
export const describe = ({ best, alone, both }) =>
  `one core alone ${alone.toFixed(1)} GFLOP/s (best ${best.toFixed(1)}), the slower of two at once ${both.toFixed(1)}`;
