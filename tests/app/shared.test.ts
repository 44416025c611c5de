import { describe, expect, it } from "vitest";
import { frameOf, linkOf } from "../../src/app/shared";

const plain = { hide: [], language: null, theme: null, title: "Convoscope" } as const;

describe("sharing", () => {
  it("puts the link behind the address, and nothing for the default experiment", () => {
    expect(linkOf("https://a.b/c/", "data=bars")).toBe("https://a.b/c/#data=bars");
    expect(linkOf("https://a.b/c/", "")).toBe("https://a.b/c/");
  });

  it("writes a frame that starts on a click, dressed as asked", () => {
    const frame = frameOf("https://a.b/", "data=bars&seed=2", {
      ...plain,
      hide: ["data", "result"],
      language: "zh-CN",
      theme: "dark",
    });
    expect(frame).toContain(
      'src="https://a.b/?embed&amp;hide=data,result&amp;lang=zh-CN&amp;theme=dark#data=bars&amp;seed=2"',
    );
  });

  it("lets no sign of a link out of its attribute", () => {
    expect(frameOf('https://a.b/"><script>', "x=<y>", plain)).not.toMatch(/<script|<y>/);
  });
});
