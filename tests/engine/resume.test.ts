import * as tf from "@tensorflow/tfjs-core";
import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { makeData, type Data } from "../../src/engine/data";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { beginning, type Kept } from "../../src/engine/keep";
import type { Run } from "../../src/engine/run";
import { startRun } from "../../src/engine/startRun";
import type { TrainerState } from "../../src/engine/trainer";
import { describeNetwork } from "../../src/experiment/network";
import { experimentOf, knownRecipes } from "./recipes";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

type Make = typeof createFusedTrainer;
type Move = "update" | "example";

const makers = {
  fused: createFusedTrainer,
  graph: (...[network, experiment, options]: Parameters<Make>) => createGraphTrainer(tf, network, experiment, options),
};

const known = new Map<string, Data>();

/** The data of a link, made once. */
function dataOf(link: string): Data {
  const data = known.get(link) ?? makeData(experimentOf(link));
  known.set(link, data);
  return data;
}

/** A run of a link from its beginning or from what was kept. */
function runOf(link: string, make: Make, kept?: Kept): Promise<Run> {
  const experiment = experimentOf(link);
  const network = describeNetwork(experiment);
  return startRun({
    experiment,
    network,
    data: dataOf(link),
    trainer: make(network, experiment, { keep: kept?.state }),
    ahead: 0,
    from: kept?.passage ?? beginning,
    hear: () => undefined,
  });
}

async function go(run: Run, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    if (move === "example") await run.accumulate();
    else while ((await run.train()) === "between");
  }
}

/** Where a run ends that is never cut, and where one ends that is kept and taken up again after some moves. */
async function endings(link: string, make: Make, moves: readonly Move[], cut: number): Promise<TrainerState[]> {
  const straight = await runOf(link, make);
  await go(straight, moves);
  const before = await runOf(link, make);
  await go(before, moves.slice(0, cut));
  const kept = structuredClone(await before.keep());
  const after = await runOf(link, make, kept);
  expect(after.pending()).toBe(before.pending());
  await go(after, moves.slice(cut));
  const states = [await straight.trainer.read(), await after.trainer.read()];
  for (const { trainer } of [straight, before, after]) trainer.dispose();
  return states;
}

const moves = array(constantFrom<Move>("update", "update", "example", "example", "example"), {
  minLength: 4,
  maxLength: 12,
});

// Every optimiser, dropout, batch normalisation, schedules, clipping and frozen layers are among the links.
it.each([
  ["fused", 30],
  ["graph", 8],
] as const)("a %s run goes on to the last bit wherever it was cut", async (kind, numRuns) => {
  const property = asyncProperty(
    constantFrom(...Object.keys(knownRecipes)),
    moves,
    integer({ min: 0, max: 12 }),
    async (link, moves, cut) => {
      const [straight, resumed] = await endings(link, makers[kind], moves, cut);
      expect(resumed).toEqual(straight);
    },
  );
  await assert(property, { numRuns, seed: 2 });
});
