import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { message, translate } from "../../src/locales";
import { zh } from "../../src/locales/zh";

describe("a text is put into a language", () => {
  it("by ICU's rules, for every text of the interface, whether it is spared the parser or not", () => {
    for (const text of Object.keys(zh)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name);
      for (const first of [0, 1, 2, 12_345]) {
        const values = Object.fromEntries(names.map((name, index) => [name, index + first]));
        const byRules = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).format(values);
        expect(translate("en", text, values)).toBe(String(byRules));
        const inChinese = new IntlMessageFormat(zh[text], "zh-CN", undefined, { ignoreTag: true }).format(values);
        expect(translate("zh-CN", text, values)).toBe(String(inChinese));
      }
    }
  });

  it("with other messages in its places, in the same language", () => {
    const inner = message("Nothing yet.");
    expect(translate("zh-CN", message("{what} {more}", { what: inner, more: 3 }))).toBe(`${zh["Nothing yet."]} 3`);
  });

  it("never with a place left empty", () => {
    expect(() => translate("en", "{label}: {summary}", { label: "x" })).toThrow("{summary}");
    expect(() => translate("en", "{n, number} steps", {})).toThrow("n");
  });
});
