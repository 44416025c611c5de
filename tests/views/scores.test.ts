import { describe, expect, it } from "vitest";
import { setDataValue } from "../../src/experiment/edits";
import { presetOf } from "../../src/experiment/presets";
import type { Progress, SetName } from "../../src/experiment/snapshot";
import { wilsonInterval } from "../../src/math/wilson";
import { countedOf, type Counted } from "../../src/views/scores/counted";
import { gapOf } from "../../src/views/scores/gap";

const counted = (set: SetName, right: number, count: number): Counted => ({
  set,
  right,
  count,
  accuracy: right / count,
  interval: wilsonInterval(right, count),
});

const sets = (training: number, validation: number, test?: number) => [
  counted("training", training * 5, 500),
  counted("validation", validation * 4, 400),
  ...(test === undefined ? [] : [counted("test", test * 4, 400)]),
];

describe("the gap between sets", () => {
  it.each([
    ["what it trained on it gets wrong", sets(70, 69, 70), 2, "bias"],
    ["ninety of a hundred of ten classes is well learned", sets(90, 89, 89), 10, "none"],
    ["ninety of a hundred of two classes is not", sets(90, 89, 89), 2, "bias"],
    ["it does worse on what it never saw", sets(99, 88, 88), 10, "variance"],
    ["the test is of another kind", sets(99, 97, 80), 10, "mismatch"],
    ["the test stays closed", sets(99, 98), 10, "none"],
    ["all is well", sets(99, 98, 98), 10, "none"],
  ] as const)("%s", (_, given, classes, gap) => {
    expect(gapOf(given, classes)).toBe(gap);
  });

  it("is none where chance alone explains it: three of ten instead of five", () => {
    const few = [counted("training", 9, 10), counted("validation", 8, 10), counted("test", 6, 10)];
    expect(gapOf(few, 10)).toBe("none");
  });
});

describe("right answers by set", () => {
  it("count what is scored: 500 training examples at most, and the test once it is open", () => {
    const experiment = setDataValue(presetOf("banknotes"), "split", [60, 20, 20]);
    const progress = { accuracy: 0.998, validation: { loss: 0, accuracy: 271 / 274 } } as Progress;
    const open = countedOf(experiment, progress, { loss: 0, accuracy: 274 / 275 });
    expect(open.map(({ set, right, count }) => [set, right, count])).toEqual([
      ["training", 499, 500],
      ["validation", 271, 274],
      ["test", 274, 275],
    ]);
    expect(countedOf(experiment, progress, null).map(({ set }) => set)).toEqual(["training", "validation"]);
  });
});
