import { describe, expect, it } from "vitest";
import { digits } from "../../../src/datasets/digits";
import { plant, shiftPicture, shuffle } from "../../../src/datasets/mixing/marks";
import { mixed } from "../../../src/datasets/mixing/mixed";
import { withRareClass } from "../../../src/datasets/mixing/rare";
import { mixSettings } from "../../../src/datasets/mixing/settings";
import { spiral } from "../../../src/datasets/spiral";
import { plane } from "../../../src/datasets/plane";
import { shapes } from "../../../src/datasets/shapes";
import type { Dataset } from "../../../src/datasets/dataset";
import { makeData } from "../../../src/engine/data";
import { setDataValue } from "../../../src/experiment/edits";
import type { Experiment } from "../../../src/experiment/experiment";
import { datasetOf } from "../../../src/experiment/network";
import { presetOf } from "../../../src/experiment/presets";
import { sizeOf } from "../../../src/math/shape";
import { defaultsOf } from "../../../src/settings";
import { fingerprint } from "../fingerprint";

const values = defaultsOf(digits.settings);
const few = (change: Readonly<Record<string, unknown>>): Experiment =>
  Object.entries({ count: 400, ...change }).reduce(
    (experiment, [name, value]) => setDataValue(experiment, name, value),
    presetOf("digits"),
  );
const picture = (side = 4) => Float32Array.from({ length: side * side }, (_, cell) => cell / (side * side));

describe("what is mixed in", () => {
  it("is nothing by itself: the very dataset stays", () => {
    expect(mixed(digits, values)).toBe(digits);
    expect(mixed(digits, { ...values, ...defaultsOf(mixSettings(digits)) })).toBe(digits);
    expect(mixSettings(plane)).toEqual({});
    expect(Object.keys(mixSettings(spiral))).toEqual(["labelNoise", "rare"]);
  });

  it("is the same dataset for the same mixture, so that views may rest", () => {
    const mixture = { ...values, cue: 50 };
    expect(mixed(digits, mixture)).toBe(mixed(digits, { ...mixture, cue: 80 }));
    expect(mixed(digits, { ...mixture, rare: 5 })).not.toBe(mixed(digits, mixture));
  });

  it("leaves every picture as it was where no mark is planted and nothing is shifted", () => {
    const dataset = mixed(digits, { ...values, cue: 50 });
    const [plain, drawn] = [digits.draw(3, 20, values), dataset.draw(3, 20, values)];
    expect(drawn.labels).toEqual(plain.labels);
    expect(fingerprint(dataset.inputs(drawn.factors, values))).toBe(fingerprint(digits.inputs(plain.factors, values)));
  });
});

describe("a rare class", () => {
  it("is so many times as rare as each of the others, which share its place", () => {
    for (const times of [2, 10, 50]) {
      const { labels } = withRareClass(digits.draw(1, 4000, values), digits.factors.length, 2000, 10, times);
      expect(labels.length).toBe(2000);
      const counts = Array.from({ length: 10 }, (_, label) => labels.filter((each) => each === label).length);
      const common = counts.slice(0, 9);
      const mean = common.reduce((sum, count) => sum + count) / 9;
      expect(Math.abs(counts[9] - mean / times)).toBeLessThan(1);
      expect(Math.max(...common) - Math.min(...common)).toBeLessThan(0.15 * mean);
    }
  });

  it("works for two classes, and for the learner's data", () => {
    const experiment = setDataValue(setDataValue(presetOf("spiral"), "rare", 9), "count", 500);
    const { sets } = makeData(experiment);
    const all = Object.values(sets).flatMap(({ labels }) => [...labels]);
    expect(all.length).toBe(500);
    expect(all.filter((label) => label === 1).length).toBe(50);
  });
});

/** Which share of the labels of each set are others with so much noise. */
const apart = (noise: number) => {
  const [plain, noisy] = [makeData(few({})), makeData(few({ labelNoise: noise }))];
  const changed = (set: "training" | "validation" | "test") =>
    plain.sets[set].labels.filter((label, at) => label !== noisy.sets[set].labels[at]).length / plain.sets[set].count;
  return [changed("training"), changed("validation"), changed("test")];
};

describe("label noise", () => {
  it("draws that share of the training labels by chance, and no other", () => {
    const [training, validation, test] = apart(40);
    expect(Math.abs(training - 0.4 * 0.9)).toBeLessThan(0.08);
    expect([validation, test]).toEqual([0, 0]);
    expect(Math.abs(apart(100)[0] - 0.9)).toBeLessThan(0.06);
    expect(apart(0)).toEqual([0, 0, 0]);
  });
});

describe("a planted cue", () => {
  const marked = makeData(few({ cue: 80 }));
  const column = marked.dataset.factors.findIndex(({ name }) => name === "mark");
  const agrees = (set: "training" | "validation" | "test") => {
    const { factors, labels, count } = marked.sets[set];
    let same = 0;
    for (let row = 0; row < count; row++) if (factors[row * marked.factorCount + column] === labels[row] + 1) same++;
    return same / count;
  };

  it("gives the class away as often as it says in training and validation, and by chance in the test", () => {
    expect(Math.abs(agrees("training") - 0.82)).toBeLessThan(0.07);
    expect(Math.abs(agrees("validation") - 0.82)).toBeLessThan(0.12);
    expect(agrees("test")).toBeLessThan(0.25);
  });

  it("is a white square at a place of its own for each class", () => {
    const places = Array.from({ length: 10 }, (_, label) => {
      const blank = new Float32Array(28 * 28);
      plant(blank, [28, 28, 1], label, 10);
      expect(blank.reduce((sum, value) => sum + value)).toBe(4);
      return blank.indexOf(1);
    });
    expect(new Set(places).size).toBe(10);
  });
});

describe("a test of another kind", () => {
  it("changes the test pictures and no other", () => {
    for (const shift of ["blurred", "dim", "turned"]) {
      const [plain, shifted] = [makeData(few({})), makeData(few({ shift }))];
      expect(fingerprint(shifted.sets.training.inputs)).toBe(fingerprint(plain.sets.training.inputs));
      expect(fingerprint(shifted.sets.test.inputs)).not.toBe(fingerprint(plain.sets.test.inputs));
      expect([...shifted.sets.test.labels]).toEqual([...plain.sets.test.labels]);
    }
  });

  it("turns a quarter, four times to itself; keeps an even picture when it blurs; dims by a share", () => {
    const turned = picture();
    shiftPicture(turned, [4, 4, 1], "turned");
    expect(turned[0]).toBe(picture()[3]);
    for (let time = 0; time < 3; time++) shiftPicture(turned, [4, 4, 1], "turned");
    expect(turned).toEqual(picture());
    const even = new Float32Array(18).fill(0.5);
    shiftPicture(even, [3, 3, 2], "blurred");
    expect(even.every((value) => value === 0.5)).toBe(true);
    const dim = picture();
    shiftPicture(dim, [4, 4, 1], "dim");
    expect(dim[8]).toBeCloseTo(0.35 * picture()[8], 6);
  });
});

describe("shuffled pixels", () => {
  it("are the same numbers at other places, by one permutation for all pictures, channels together", () => {
    const [one, other] = [picture(8), picture(8).toReversed()];
    shuffle(one, [8, 8, 1]);
    shuffle(other, [8, 8, 1]);
    expect(one.toSorted()).toEqual(picture(8));
    expect(one).not.toEqual(picture(8));
    expect(other).toEqual(one.map((value) => 63 / 64 - value));
    const colours = Float32Array.from({ length: 75 }, (_, at) => Math.floor(at / 3) + (at % 3) / 10);
    shuffle(colours, [5, 5, 3]);
    for (let cell = 0; cell < 25; cell++) expect(colours[3 * cell + 2] - colours[3 * cell]).toBeCloseTo(0.2, 5);
  });
});

it("mixtures of all kinds keep the promises of a dataset: sizes, known labels, numbers 0…1", () => {
  for (const source of [digits, shapes] as readonly Dataset[]) {
    const id = source === digits ? "digits" : "shapes";
    const mixture = { count: 60, cue: 100, shift: "blurred", shuffle: true, rare: 7, labelNoise: 30 };
    const experiment = Object.entries(mixture).reduce(
      (now, [name, value]) => setDataValue(now, name, value),
      presetOf(id),
    );
    const { dataset, values } = datasetOf(experiment.data);
    const { sets, factorCount } = makeData(experiment);
    expect(factorCount).toBe(dataset.factors.length);
    for (const { inputs, labels, factors, count } of Object.values(sets)) {
      expect(inputs.length).toBe(count * sizeOf(dataset.inputShape(values)));
      expect(inputs.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(labels.every((label) => label < dataset.classes(values).length)).toBe(true);
      expect(factors.length).toBe(count * factorCount);
    }
  }
});
