import { describe, expect, it } from "vitest";
import { tries } from "../../src/app/tries";
import { madeHere } from "../../src/datasets";
import { datasetOf } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";

/** What two lines of a page of 1024 pixels hold, in letters. */
const longest = 100;

describe("what there is to try", () => {
  it("has a name of its own each and fits two lines of a narrow page", () => {
    expect(new Set(tries.map(({ id }) => id)).size).toBe(tries.length);
    for (const { text } of tries) expect(text.text.length, text.text).toBeLessThanOrEqual(longest);
  });

  it.each(madeHere)("begins with Play on %s, and goes on with the hand on the picture where there is one", (id) => {
    const experiment = presetOf(id);
    const [first, second] = tries.filter((each) => each.fits(experiment));
    expect(first.text.text).toMatch(/^Press Play/);
    if (datasetOf(experiment.data).dataset.kind === "pictures") expect(second.text.text).toMatch(/^Draw/);
  });
});
