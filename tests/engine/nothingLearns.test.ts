import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createFusedTrainer } from "../../src/engine/fused/fusedTrainer";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { batchOf, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("wasm")).toBe(true);
});

const problems = {
  "every layer is frozen": problemOf({ input: [2], layers: [["dense", { units: 2, frozen: true }]] }),
  "no layer has parameters": problemOf({ input: [2], layers: [["flatten"]] }),
};

const makers = {
  fused: createFusedTrainer,
  graph: (...[network, experiment]: Parameters<typeof createFusedTrainer>) =>
    createGraphTrainer(tf, network, experiment),
};

describe.each(Object.entries(problems))("where %s", (_when, { network, experiment }) => {
  it.each(Object.entries(makers))("the %s trainer counts updates all the same", async (_name, make) => {
    const trainer = make(network, experiment);
    const start = await trainer.read();
    expect(start.step).toBe(0);
    for (let step = 1; step <= 3; step++) expect(await trainer.step(batchOf(network, 3), step)).toBeGreaterThan(0);
    expect(await trainer.read()).toEqual({ ...start, step: 3 });
    await trainer.commit(4);
    expect((await trainer.read()).step).toBe(3);
    await trainer.accumulate(batchOf(network, 1), 4);
    expect((await trainer.read()).step).toBe(3);
    await trainer.commit(4);
    expect(await trainer.read()).toEqual({ ...start, step: 4 });
    trainer.dispose();
  });
});
