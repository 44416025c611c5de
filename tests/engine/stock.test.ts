import { expect, it } from "vitest";
import { makeData } from "../../src/engine/data";
import { setDataValue } from "../../src/experiment/edits";
import { few, part, started } from "./engines";

it("says who is in which class in which set, and the mean and deviation of every channel", async () => {
  const experiment = setDataValue(few("shapes", 200), "rare", 10);
  const { engine } = await started(experiment);
  const stock = await part(engine, "stock");
  const { sets, inputSize } = makeData(experiment);
  for (const set of ["training", "validation", "test"] as const) {
    const { labels } = sets[set];
    expect([...stock.counts[set]]).toEqual([0, 1, 2].map((label) => labels.filter((each) => each === label).length));
  }
  const red = sets.training.inputs.filter((_, at) => at % 3 === 0);
  const mean = red.reduce((sum, value) => sum + value, 0) / red.length;
  const deviation = Math.sqrt(red.reduce((sum, value) => sum + (value - mean) ** 2, 0) / red.length);
  expect(stock.mean[0]).toBeCloseTo(mean, 5);
  expect(stock.deviation[0]).toBeCloseTo(deviation, 5);
  expect(stock.looked).toBe(120);
  expect(stock.bytes).toBe(200 * inputSize * 4);
});

it("has no classes for a regression, and a mean for each input of points", async () => {
  const { engine } = await started(few("plane"));
  const stock = await part(engine, "stock");
  expect(stock.counts.training.length).toBe(0);
  expect(stock.mean.length).toBe(2);
});
