import { describe, expect, it } from "vitest";
import { scriptedRun } from "./scripted";

type Run = Awaited<ReturnType<typeof scriptedRun>>["run"];

/** Trains until this many updates are made or the run has stopped. */
async function train(run: Run, steps: number): Promise<void> {
  while (run.step() < steps || run.scoring()) if ((await run.train()) === "done") break;
  await run.settle();
}

/** Losses of 1 but for those of some steps. */
const lossesOf = (others: Readonly<Record<number, number>>) => (step: number) => others[step] ?? 1;

describe("a run", () => {
  it("scores before the first update and at the end of each epoch, a piece at a time", async () => {
    const { run, log, events } = await scriptedRun({ score: (step) => step });
    await train(run, 8);
    const steps = [1, 2, 3, 4].map((step) => `step ${step} of 10`);
    expect(log.slice(0, 8)).toEqual(["score 0 of 40", "score 0 of 40", ...steps, "score 4 of 40", "score 4 of 40"]);
    expect(run.curves.read().scores).toMatchObject({
      step: Float32Array.of(0, 4, 8),
      training: Float32Array.of(0, 4, 8),
    });
    expect(events).toEqual([
      { type: "epoch", epoch: 1 },
      { type: "epoch", epoch: 2 },
    ]);
  });

  it("takes scores that are asked for once, until the weights change", async () => {
    const { run, log } = await scriptedRun({ score: (step) => step });
    await train(run, 2);
    expect(run.newestScores()?.training.loss).toBe(0);
    log.length = 0;
    for (let time = 0; time < 3; time++) expect((await run.scores())?.training.loss).toBe(2);
    expect(log).toHaveLength(2);
    expect(run.curves.read().scores.step).toEqual(Float32Array.of(0));
  });

  it("places scores that were asked for in the middle of being taken, and takes them no more", async () => {
    const { run, log } = await scriptedRun({});
    await train(run, 3);
    await run.train();
    await run.train();
    expect(run.scoring()).toBe(true);
    await run.scores();
    expect(run.scoring()).toBe(false);
    expect(run.curves.read().scores.step).toEqual(Float32Array.of(0, 4));
    expect(log.filter((line) => line.startsWith("score 4"))).toHaveLength(2);
  });

  it("never mixes scores of two weights: examples taken one by one wait for those of the epoch", async () => {
    const { run, log } = await scriptedRun({});
    await train(run, 3);
    await run.train();
    await run.train();
    for (let example = 0; example < 10; example++) await run.accumulate();
    expect(log.slice(-3)).toEqual(["score 4 of 40", "score 4 of 40", "commit 5 of 10"]);
    expect(run.curves.read().scores.step).toEqual(Float32Array.of(0, 4));
  });

  it("learns examples one by one and updates when their batch is full", async () => {
    const { run, log } = await scriptedRun({});
    for (let example = 1; example < 10; example++) {
      await run.accumulate();
      expect([run.pending(), run.step()]).toEqual([example, 0]);
    }
    await run.accumulate();
    expect([run.pending(), run.step(), run.epochs()]).toEqual([0, 1, 0.25]);
    await run.accumulate();
    await train(run, 2);
    expect(log.slice(2)).toEqual(["commit 1 of 10", "commit 2 of 10"]);
  });

  it("lets steps be under way before the loss of the first is known, but none over the end of an epoch", async () => {
    const { run } = await scriptedRun({}, 2);
    const known = () => run.curves.read().batch.step.length;
    const counts: number[] = [];
    await train(run, 0);
    for (let made = 1; made <= 3; made++) {
      await run.train();
      counts.push(known());
    }
    expect(counts).toEqual([0, 0, 1]);
    await train(run, 4);
    expect(known()).toBe(4);
  });
});

describe("a run that breaks", () => {
  it.each([0, 3])("stops at the first loss that is no number, with %d steps under way", async (ahead) => {
    const { run, events } = await scriptedRun({ loss: (step) => (step >= 7 ? Number.NaN : 1) }, ahead);
    await train(run, 20);
    expect(run.problem()).toMatchObject({ step: 7, backTo: 0 });
    expect(run.step()).toBe(7);
    expect(events.filter(({ type }) => type === "stopped")).toHaveLength(1);
    expect(await run.train()).toBe("done");
    expect(run.curves.read().batch.step.at(-1)).toBe(6);
  });

  it("stops at a loss of an example learned alone, and can learn it after going back", async () => {
    let bad = true;
    const { run } = await scriptedRun({ loss: () => (bad ? Number.NaN : 1) });
    await run.accumulate();
    expect(run.problem()).toMatchObject({ step: 1, backTo: 0 });
    run.goBack();
    bad = false;
    for (let example = 0; example < 10; example++) await run.accumulate();
    expect([run.problem(), run.step()]).toEqual([null, 1]);
  });

  it("stops at the update of examples learned one by one that breaks the weights", async () => {
    const { run } = await scriptedRun({ weight: (step) => (step === 1 ? Infinity : 0) });
    for (let example = 0; example < 10; example++) await run.accumulate();
    expect(run.problem()).toMatchObject({ step: 1, layer: 1, backTo: 0 });
  });

  it("stops where the scores are no numbers, and answers those of the state to go back to", async () => {
    const { run } = await scriptedRun({ score: (step) => (step === 4 ? Infinity : 1) });
    await train(run, 4);
    expect(run.problem()).toMatchObject({ step: 4, backTo: 0 });
    expect((await run.scores())?.training.loss).toBe(1);
    expect(run.curves.read().scores.step).toEqual(Float32Array.of(0));
  });

  it("goes back to the newest state that was good, with the curves of then, and learns on", async () => {
    let bad = true;
    const { run, log } = await scriptedRun({ loss: (step) => (step === 120 && bad ? Number.NaN : 1 / step) });
    await train(run, 200);
    expect(run.problem()?.backTo).toBe(100);
    expect(run.goBack()).toBe(100);
    expect([run.step(), run.epochs(), run.problem()]).toEqual([100, 25, null]);
    expect(run.curves.read().batch.step.at(-1)).toBe(100);
    bad = false;
    log.length = 0;
    await train(run, 104);
    expect(log.filter((line) => line.startsWith("step"))[0]).toBe("step 101 of 10");
    const { batch, scores } = run.curves.read();
    expect(batch.step).toEqual(Float32Array.from({ length: 104 }, (_, index) => index + 1));
    expect(scores.step).toEqual(Float32Array.from({ length: 27 }, (_, index) => 4 * index));
  });

  it("takes no state from before it went back for one that lies behind it", async () => {
    let broken = 51;
    const { run } = await scriptedRun({ loss: (step) => (step === broken ? Number.NaN : 1) });
    const states: (number | null | undefined)[] = [];
    for (broken of [51, 10, 60]) {
      await train(run, 100);
      states.push(run.problem()?.backTo);
      run.goBack();
    }
    expect(states).toEqual([0, 0, 50]);
  });

  it("does not go back to weights with which the loss got out of hand", async () => {
    const { run } = await scriptedRun({ loss: lossesOf({ 1: 1, 51: 11, 70: Number.NaN }) });
    await train(run, 100);
    expect(run.problem()?.backTo).toBe(0);
    const other = (await scriptedRun({ loss: lossesOf({ 1: 1, 51: 9, 70: Number.NaN }) })).run;
    await train(other, 100);
    expect(other.problem()?.backTo).toBe(50);
  });

  it("goes back no further than 500 updates, however high the loss has become", async () => {
    const { run } = await scriptedRun({ loss: (step) => (step === 1 ? 1 : step === 720 ? Number.NaN : 100) });
    await train(run, 1000);
    expect(run.problem()?.backTo).toBe(500);
  });

  it("is kept as it was when it was good, not as it broke", async () => {
    const { run } = await scriptedRun({ loss: lossesOf({ 60: Number.NaN }) });
    await train(run, 100);
    const { state, passage } = await run.keep();
    expect(state.step).toBe(50);
    expect(passage).toMatchObject({ pending: 0, cursor: { epoch: 12, place: 20 } });
  });
});

it("a run is kept as it was before the examples that wait", async () => {
  let statistic = 0;
  const { run } = await scriptedRun({ weight: () => statistic });
  for (let example = 1; example <= 3; example++) {
    await run.accumulate();
    statistic = example;
  }
  const { state, passage } = await run.keep();
  expect(state.layers.l1[0].values[0]).toBe(0);
  expect(passage.pending).toBe(3);
});
