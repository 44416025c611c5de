import { expect, it } from "vitest";
import { datasets, madeHere } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { defaultsOf, type Values } from "../../src/settings";
import golden from "../fixtures/datasets.json";
import { fingerprint } from "./fingerprint";

/** Factors, labels and inputs of the first 300 examples of seed 1. */
function examplesOf(dataset: Dataset, values: Values): string {
  const { factors, labels } = dataset.draw(1, 300, values);
  return fingerprint(factors, labels, dataset.inputs(factors, values));
}

it("keeps the data of every dataset to the last bit, so that a link goes on meaning the same", () => {
  const found = madeHere.map((id) => {
    const dataset: Dataset = datasets[id];
    const values = defaultsOf(dataset.settings);
    return [id, { usual: examplesOf(dataset, values), noisy: examplesOf(dataset, { ...values, noise: 0.3 }) }];
  });
  expect(Object.fromEntries(found)).toEqual(golden);
});
