import { describe, expect, it } from "vitest";
import { typed, withUnit } from "../../src/ui/numbers";

describe("numbers of controls", () => {
  it("carry a true minus and their unit as it is written", () => {
    expect(withUnit("-3", "px")).toBe("−3 px");
    expect(withUnit("22", "°")).toBe("22°");
    expect(withUnit("0.5", "")).toBe("0.5");
  });

  it("are read as people type them", () => {
    expect(typed(" −2.5 ")).toBe("-2.5");
    expect(typed("0,03")).toBe("0.03");
    expect(typed("1e-3")).toBe("1e-3");
  });
});
