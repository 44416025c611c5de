import { contenders } from "./contenders.mjs";

/** Each turn lasts so long, in ms, or one step. */
const slice = 250;
/** Who has not warmed up after this many ms is left out. */
const patience = 30_000;

/** The answer, or null when it takes too long. */
async function within(ms, promise) {
  let alarm;
  const late = new Promise((resolve) => {
    alarm = setTimeout(() => resolve(`still warming up after ${ms / 1000} s`), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * Lets contenders train one network in turn, each in a worker of its own that rests meanwhile. Every round starts with
 * another one. Answers the work a second of each, round by round, and why some could not run.
 */
export async function race(page, net, entrants, rounds) {
  const missing = new Map();
  const rates = new Map();
  for (const name of entrants) {
    const { label: _, ...entry } = contenders[name];
    const start = page.evaluate((words) => window.bench.start(...words), [name, { ...entry, net }, slice]);
    const reason = await within(patience, start);
    if (reason === null) rates.set(name, []);
    else {
      missing.set(name, reason);
      await page.evaluate((it) => window.bench.stop(it), name);
    }
  }
  const running = [...rates.keys()];
  for (let round = 0; round < rounds; round++) {
    for (const [turn] of running.entries()) {
      const name = running[(turn + round) % running.length];
      const { work, ms } = await page.evaluate((words) => window.bench.measure(...words), [name, slice]);
      rates.get(name).push((1000 * work) / ms);
    }
  }
  for (const name of running) await page.evaluate((it) => window.bench.stop(it), name);
  return { rates, missing };
}
