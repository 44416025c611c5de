import { describe, expect, it } from "vitest";
import { spokenChange } from "../../src/app/change";
import { presetOf } from "../../src/experiment/presets";
import { translate } from "../../src/locales";

const digits = presetOf("digits");
const said = (kept: number[], fresh: number[]) => {
  const what = spokenChange({ kept, fresh, applied: true }, digits);
  return what && translate("en", what);
};

describe("what an edit did", () => {
  it("is good news where every layer keeps its weights", () => {
    expect(said([0, 1, 2, 3, 4, 5], [])).toBe("Changed: every layer keeps what it has learned.");
  });

  it("names the layer that starts anew, counted from one; layers without weights count for nothing", () => {
    expect(said([0], [1, 2])).toBe("Changed: layer 3 starts from new weights, the others keep theirs.");
    expect(said([0], [2, 3, 5])).toBe("Changed: 2 layers start from new weights, the others keep theirs.");
  });

  it("is nothing to speak of where there were no weights", () => {
    expect(said([], [1, 4])).toBeNull();
  });
});
