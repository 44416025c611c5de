import { describe, expect, it } from "vitest";
import { queryWith, readPresentation } from "../../src/app/presentation";

const read = (query: string, spoken: readonly string[] = ["en"], remembered: Record<string, string> = {}) =>
  readPresentation({ query, spoken, remembered });

describe("how the page is dressed", () => {
  it("follows the reader's system where nothing is said", () => {
    expect(read("", ["fr-FR", "zh-Hans-CN", "en"])).toEqual({ language: "zh-CN", theme: null, embed: false, hide: [] });
    expect(read("", ["fr-FR"]).language).toBe("en");
  });

  it("takes what was chosen on an earlier visit, and before it what the address says", () => {
    const remembered = { language: "zh-CN", theme: "dark" };
    expect(read("", ["en"], remembered)).toMatchObject({ language: "zh-CN", theme: "dark" });
    expect(read("?lang=en&theme=projector", ["zh"], remembered)).toMatchObject({ language: "en", theme: "projector" });
  });

  it("falls back to the system for a theme or a language it does not know", () => {
    expect(read("?theme=pink&lang=xx", ["zh-CN"], { theme: "dark" })).toMatchObject({ language: "zh-CN", theme: null });
  });

  it("leaves out the parts a course page names, and the chrome in an embed", () => {
    expect(read("?hide=data,dock,nonsense").hide).toEqual(["data", "dock"]);
    expect(read("?embed&hide=result")).toMatchObject({ embed: true, hide: ["top", "try", "result"] });
    expect(read("?embed=no").embed).toBe(false);
  });

  it("changes one word of the query and leaves the others as they stand", () => {
    expect(queryWith("?embed&lang=en", "lang", "zh-CN")).toBe("?embed&lang=zh-CN");
    expect(queryWith("?theme=dark", "theme", null)).toBe("");
    expect(queryWith("", "theme", "projector")).toBe("?theme=projector");
  });
});
