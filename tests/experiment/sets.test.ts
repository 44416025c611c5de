import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { sizesOfSets, updatesPerEpoch } from "../../src/experiment/sets";
import { examplesOf } from "../math/workedExamples";

describe("the sets", () => {
  it.each(examplesOf("split"))("get as many examples as the lecture says: $id", ({ input, expected }) => {
    expect(sizesOfSets(input.n, input.parts)).toEqual([expected.train, expected.dev, expected.test]);
  });

  it("add up to all examples; one trains and one validates at least, and no share means none", () => {
    const shares = integer({ min: 1, max: 99 }).chain((training) =>
      integer({ min: 1, max: 100 - training }).map((validation) => [training, validation] as const),
    );
    assert(
      property(integer({ min: 2, max: 5000 }), shares, (count, [training, validation]) => {
        const sizes = sizesOfSets(count, [training, validation, 100 - training - validation]);
        expect(sizes[0] + sizes[1] + sizes[2]).toBe(count);
        expect(sizes[0]).toBeGreaterThan(0);
        expect(sizes[1]).toBeGreaterThan(0);
        if (training + validation === 100) expect(sizes[2]).toBe(0);
        else expect(sizes[2]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("an epoch", () => {
  it.each(examplesOf("updatesPerEpoch"))("takes as many updates as the lecture says: $id", ({ input, expected }) => {
    for (const size of input.sizes) expect(updatesPerEpoch(input.n, size)).toBe(expected[size]);
  });
});
