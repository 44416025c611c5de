import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { trainingSettings } from "../../src/experiment/trainingSettings";
import {
  addLayer,
  moveLayer,
  removeLayer,
  setBackend,
  setData,
  setDataValue,
  setLayer,
  setOptimizer,
  setSeeds,
  setTraining,
} from "../../src/experiment/edits";
import { describeNetwork, outputsFor } from "../../src/experiment/network";
import { defaultExperiment, presetOf } from "../../src/experiment/presets";
import { anyExperiment, datasetIds, layerIds } from "./arbitrary";

const keysOf = ({ network }: typeof defaultExperiment) => network.map(({ key }) => key);
const place = integer({ min: 0, max: 9 });

describe("editing an experiment", () => {
  it("keeps keys unique, whatever is added and removed", () => {
    assert(
      property(anyExperiment, place, place, constantFrom(...layerIds), (experiment, gone, index, type) => {
        const without = removeLayer(experiment, experiment.network[gone % experiment.network.length].key);
        const keys = keysOf(addLayer(without, index, type));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("gives a new layer the smallest key that is free", () => {
    expect(keysOf(addLayer(defaultExperiment, 0, "dropout"))).toEqual(["l7", ...keysOf(defaultExperiment)]);
    expect(keysOf(addLayer(removeLayer(defaultExperiment, "l2"), 9, "flatten"))).toEqual([
      "l1",
      "l3",
      "l4",
      "l5",
      "l6",
      "l2",
    ]);
  });

  it("gives the same experiment again when what was added is removed", () => {
    assert(
      property(anyExperiment, place, constantFrom(...layerIds), (experiment, index, type) => {
        const added = addLayer(experiment, index, type);
        const key = keysOf(added).find((each) => !keysOf(experiment).includes(each)) ?? "";
        expect(removeLayer(added, key)).toEqual(experiment);
      }),
    );
  });

  it("gives the same experiment again when a layer is moved there and back", () => {
    assert(
      property(anyExperiment, place, place, (experiment, from, to) => {
        const start = from % experiment.network.length;
        const { key } = experiment.network[start];
        const moved = moveLayer(experiment, key, to);
        expect(keysOf(moved)[Math.min(to, experiment.network.length - 1)]).toBe(key);
        expect(moveLayer(moved, key, start)).toEqual(experiment);
      }),
    );
  });

  it("changes nothing in place", () => {
    const before = structuredClone(defaultExperiment);
    addLayer(defaultExperiment, 0, "flatten");
    removeLayer(defaultExperiment, "l1");
    moveLayer(defaultExperiment, "l1", 3);
    setLayer(defaultExperiment, "l1", "filters", 3);
    setDataValue(defaultExperiment, "count", 100);
    setOptimizer(defaultExperiment, "sgd");
    setTraining(defaultExperiment, "batch", 1);
    setSeeds(defaultExperiment, { data: 9 });
    expect(defaultExperiment).toEqual(before);
  });

  it("leaves an experiment alone when the layer isn't there", () => {
    expect(moveLayer(defaultExperiment, "l99", 0)).toEqual(defaultExperiment);
    expect(removeLayer(defaultExperiment, "l99")).toEqual(defaultExperiment);
    expect(setLayer(defaultExperiment, "l99", "filters", 3)).toEqual(defaultExperiment);
  });

  it("sets one value of one layer, of training, of the seeds, and the backend", () => {
    const edited = setLayer(defaultExperiment, "l1", "filters", 3);
    expect(edited.network[0].values).toEqual({ ...defaultExperiment.network[0].values, filters: 3 });
    expect(edited.network.slice(1)).toEqual(defaultExperiment.network.slice(1));
    expect(setTraining(defaultExperiment, "rate", 0.5).training.values.rate).toBe(0.5);
    expect(setSeeds(defaultExperiment, { weights: 7 }).seeds).toEqual({ ...defaultExperiment.seeds, weights: 7 });
    expect(setBackend(defaultExperiment, "cpu").backend).toBe("cpu");
  });

  it("takes over the network and training of another dataset, and keeps seeds and backend", () => {
    const mine = setBackend(setSeeds(defaultExperiment, { order: 5 }), "reference");
    for (const id of datasetIds) {
      const { data, network, training } = presetOf(id);
      expect(setData(mine, id)).toEqual({ data, network, training, seeds: mine.seeds, backend: "reference" });
    }
  });

  it("keeps the batch and takes the rate of another optimiser", () => {
    const { type, values } = setOptimizer(setTraining(defaultExperiment, "batch", 77), "sgd").training;
    expect(type).toBe("sgd");
    expect(values).toMatchObject({ batch: 77, loss: "crossEntropy" });
    expect(Object.keys(values).toSorted()).toEqual([...Object.keys(trainingSettings), "rate"].toSorted());
  });

  it("lets the answering layer follow when there are more or fewer classes", () => {
    const many = presetOf("shapes");
    const [name] = Object.entries(many.data.values).find(
      ([, value]) => Array.isArray(value) && typeof value[0] === "string",
    ) ?? [""];
    const words = many.data.values[name] as string[];
    const few = setDataValue(many, name, words.slice(0, 2));
    expect(outputsFor(few.data)).toBe(1);
    expect(describeNetwork(few)).toMatchObject({ problem: null, outputs: 1, outputActivation: "sigmoid" });
    expect(setDataValue(few, name, words)).toEqual(many);
  });
});
