import { describe, expect, it } from "vitest";
import { benches, benchOf, groups, idsOf, type BenchId } from "../../src/lab";
import { readPlace, writePlace } from "../../src/lab/place";
import { presets } from "../../src/lab/presets";
import { mistakes } from "../../src/lab/presets/mistakes";
import { tasks } from "../../src/lab/presets/tasks";
import { translate } from "../../src/locales";
import { defaultsOf } from "../../src/settings";

const ids = Object.keys(benches) as BenchId[];
const opened = (text: string, preset = "") => readPlace({ text, preset });

describe.each(ids)("the bench %s", (id) => {
  const { settings, looks, title, summary, describe: sentence } = benchOf(id);

  it("opens from its name with its defaults, and is written as that", () => {
    const place = opened(id);
    expect(place).toMatchObject({ bench: id, values: defaultsOf(settings), problems: [] });
    expect(opened(writePlace(place)).bench).toBe(id);
  });

  it("gives back every setting from its link", () => {
    for (const [name, setting] of Object.entries(settings)) {
      const text = setting.format(setting.default);
      expect(text, name).toMatch(/^[\w.;\-+~]*$/);
      expect(setting.format(setting.parse(text).value), name).toBe(text);
      expect(setting.parse(text).problem, name).toBeUndefined();
      expect(setting.parse("!?").problem, name).toBeDefined();
      expect(setting.parse("!?").value, name).toEqual(setting.default);
    }
    for (const name of looks ?? []) expect(settings).toHaveProperty(name);
  });

  it("says what it is and what it shows, in both languages", () => {
    for (const language of ["en", "zh-CN"] as const)
      for (const text of [title, summary, sentence(defaultsOf(settings))])
        expect(translate(language, text)).toMatch(/^[^{}]*\S[^{}]*$/);
  });
});

describe("a place of the lab", () => {
  it("opens every example, which its own link gives back", () => {
    for (const { id } of presets.map(({ example }) => example)) {
      const place = opened("", id);
      expect(place.problems, id).toEqual([]);
      expect(writePlace(place), id).toBe("");
      const free = writePlace({ ...place, start: defaultsOf(benchOf(place.bench).settings), preset: null });
      expect(opened(free), id).toMatchObject({ values: place.values, problems: [] });
    }
  });

  it("opens every everyday task and every mistake that is to be found", () => {
    for (const { id, link } of tasks) {
      const place = opened(link);
      expect(place.problems, id).toEqual([]);
      expect(opened(writePlace(place)).values, id).toEqual(place.values);
    }
    expect(mistakes).toHaveLength(8);
    for (const { id } of mistakes)
      expect(opened("", id), id).toMatchObject({ problems: [], preset: { example: { id } } });
  });

  it("keeps an example and what was changed of it", () => {
    const { values } = opened("slide,kernel:1_2;3_4", "000-sharpen-4x4");
    expect(values).toMatchObject({
      kernel: [
        [1, 2],
        [3, 4],
      ],
      input: [
        [10, 20, 30, 40],
        [10, 20, 30, 40],
        [20, 30, 40, 50],
        [20, 30, 40, 50],
      ],
    });
  });

  it.each([
    ["nowhere", "", "There is no bench “nowhere” in the lab; “slide” is open."],
    ["slide,hue:3", "", "slide has no setting “hue”; it is left out."],
    ["slide,kernel:1_x", "", "slide kernel: row 1, column 2: “x” is not a number; the usual numbers are used."],
    ["slide,kernel:NaN", "", "slide kernel: row 1, column 1: “NaN” is not a number; the usual numbers are used."],
    ["slide,kernel:1_2;3", "", "slide kernel: row 2 is not as long as row 1; the usual numbers are used."],
    ["", "no-such-example", "There is no example “no-such-example”."],
  ])("says what it makes of %s %s", (text, preset, sentence) => {
    const { bench, values, problems } = opened(text, preset);
    expect(problems.map((problem) => translate("en", problem))).toEqual([sentence]);
    expect(bench).toBe("slide");
    expect(values).toEqual(defaultsOf(benches.slide.settings));
  });
});

describe("the groups of benches", () => {
  it("hold every bench once, in the order of the page", () => {
    expect(groups.flatMap(idsOf)).toEqual(ids);
  });
});
