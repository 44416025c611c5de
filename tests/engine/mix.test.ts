import { describe, expect, it } from "vitest";
import { setBackend, setDataValue } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { presetOf } from "../../src/experiment/presets";
import type { Progress, Score } from "../../src/experiment/snapshot";
import { countedOf } from "../../src/views/scores/counted";
import { gapOf } from "../../src/views/scores/gap";
import { readLink } from "../../src/share/link";
import { part, started } from "./engines";

/** What bars come to after ten epochs with something mixed in, and where the gap is. */
async function learned(change: Readonly<Record<string, unknown>>) {
  const experiment: Experiment = Object.entries(change).reduce(
    (now, [name, value]) => setDataValue(now, name, value),
    setBackend(presetOf("bars"), "reference"),
  );
  const { engine } = await started(experiment);
  await engine.step({ epochs: 10 });
  const progress: Progress = await part(engine, "progress");
  const test: Score = await engine.test();
  const gap = gapOf(countedOf(experiment, progress, test), 4);
  return {
    training: progress.accuracy ?? 0,
    validation: progress.validation.accuracy ?? 0,
    test: test.accuracy ?? 0,
    gap,
  };
}

/** What a network reaches on bars, shuffled or not. */
const reached = async (net: string, shuffle: string) => {
  const link = `data=bars,count:600,shuffle:${shuffle}&net=${net}/dense,units:4&train=adam,rate:0.01&backend=reference`;
  const { engine } = await started(readLink(link).link.experiment);
  await engine.step({ epochs: 25 });
  return (await part(engine, "progress")).validation.accuracy ?? 0;
};

describe("bars with something mixed in", () => {
  it("nothing: every set does well and there is no gap", async () => {
    const { validation, test, gap } = await learned({});
    expect(Math.min(validation, test)).toBeGreaterThan(0.95);
    expect(gap).toBe("none");
  });

  it("a turned test: validation does as well as training, the test fails, and the gap is a mismatch", async () => {
    const { training, validation, test, gap } = await learned({ shift: "turned" });
    expect(Math.abs(training - validation)).toBeLessThan(0.05);
    expect(test).toBeLessThan(0.5);
    expect(gap).toBe("mismatch");
  });

  it("a planted cue where there is nothing else to see: good in validation, chance in the test", async () => {
    const { validation, test, gap } = await learned({ cue: 100, contrast: [0, 0], noise: 0 });
    expect(validation).toBeGreaterThan(0.95);
    expect(test).toBeLessThan(0.5);
    expect(gap).toBe("mismatch");
  });

  it("labels of chance: validation stays at chance whatever is learned by heart", async () => {
    const { validation } = await learned({ labelNoise: 100 });
    expect(validation).toBeLessThan(0.5);
  });

  it("shuffled pixels: what sees neighbours alone is lost, what reads each place alone is not", async () => {
    const [neighbours, places] = ["conv2d,filters:8,kernel:5/globalAveragePooling2d", "flatten/dense,units:16"];
    expect(await reached(neighbours, "no")).toBeGreaterThan((await reached(neighbours, "yes")) + 0.15);
    expect(Math.abs((await reached(places, "no")) - (await reached(places, "yes")))).toBeLessThan(0.08);
  });
});
