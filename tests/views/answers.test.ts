import { describe, expect, it } from "vitest";
import { answerAt, answerMap, probabilitiesOf } from "../../src/views/answers";

describe("an answer", () => {
  it("is the likeliest class and its probability", () => {
    expect(answerAt([9, 0.2, 0.5, 0.3], 1, 3)).toEqual({ index: 1, probability: 0.5 });
  });

  it("reads one number as the probability of the second of two classes", () => {
    expect(answerAt([0.75], 0, 1)).toEqual({ index: 1, probability: 0.75 });
    expect(answerAt([0.25], 0, 1)).toEqual({ index: 0, probability: 0.75 });
    expect(probabilitiesOf([0.25])).toEqual([0.75, 0.25]);
  });

  it("gives an exact tie to the first class, as the score does", () => {
    expect(answerAt([0.5], 0, 1).index).toBe(0);
    expect(answerAt([0.4, 0.4, 0.2], 0, 3).index).toBe(0);
  });

  it("is none where the network gave no number", () => {
    expect(answerAt([Number.NaN], 0, 1)).toEqual({ index: -1, probability: 0 });
    expect(answerAt([Number.NaN, Number.NaN, Number.NaN], 0, 3).index).toBe(-1);
    expect(answerAt([], 0, 3).index).toBe(-1);
  });

  it("is read cell by cell from a map", () => {
    const map = answerMap(new Float32Array([1, 0, 0.25, 0.75, 0.5, 0.5, 0, 1]), 2, 2);
    expect([...map.classes]).toEqual([0, 1, 0, 1]);
    expect([...map.sure]).toEqual([1, 0.75, 0.5, 1]);
  });
});
