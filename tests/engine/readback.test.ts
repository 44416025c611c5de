import * as tf from "@tensorflow/tfjs-core";
import { beforeAll, expect, it } from "vitest";
import { setBackend } from "../../src/engine/backend";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { batchOf, problemOf } from "./networks";

beforeAll(async () => {
  expect(await setBackend("cpu")).toBe(true);
});

const problem = problemOf({ input: [4], layers: [["dense", { units: 3 }]] });

/** Nine steps of a trainer that reads so many losses together: the losses, and how often it read. */
async function nine(together: number) {
  const trainer = createGraphTrainer(tf, problem.network, problem.experiment, { together });
  const backend = tf.backend() as unknown as { read: (id: object) => Promise<unknown> };
  const { read } = backend;
  let reads = 0;
  backend.read = function counted(id) {
    reads++;
    return read.call(this, id);
  };
  try {
    const losses = Array.from({ length: 9 }, (_, step) => trainer.step(batchOf(problem.network, 6), step + 1));
    trainer.flush?.();
    return { losses: await Promise.all(losses), reads };
  } finally {
    backend.read = read;
    trainer.dispose();
  }
}

it("reads the losses of several steps at once, and the rest when asked to, to the same bits", async () => {
  const before = tf.memory().numTensors;
  const [single, grouped] = [await nine(1), await nine(4)];
  expect([single.reads, grouped.reads]).toEqual([9, 3]);
  expect(grouped.losses).toEqual(single.losses);
  expect(tf.memory().numTensors).toBe(before);
});
