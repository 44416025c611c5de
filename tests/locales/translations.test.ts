import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { augmentations } from "../../src/augmentations";
import { datasets } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { dataSettings } from "../../src/experiment/dataSettings";
import { trainingSettings } from "../../src/experiment/trainingSettings";
import { benches } from "../../src/lab";
import { layerTypes } from "../../src/layers";
import { translate } from "../../src/locales";
import { zh } from "../../src/locales/zh";
import { optimizers } from "../../src/optimizers";
import { defaultsOf, distributions, type Settings } from "../../src/settings";

const root = resolve(import.meta.dirname, "../../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("locales/zh"));
const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/** Texts handed to `t`, `translate` or `message` as literals. */
const spoken = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:t|message)\(\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/g)].map((match) => ({
    file,
    text: JSON.parse(`"${(match[1] ?? match[2]).replaceAll("\\'", "'")}"`) as string,
  })),
);

const ofSettings = (settings: Settings): string[] =>
  Object.values(settings).flatMap(({ label, help, control }) => [
    label,
    help,
    ...("options" in control ? control.options.map((option) => option.label) : []),
  ]);

/** The classes of a dataset, whatever is asked of it. */
function everyClassOf(dataset: Dataset): readonly string[] {
  const values = defaultsOf(dataset.settings);
  const control = dataset.settings.label?.control;
  const labels = control?.kind === "choice" ? control.options.map(({ value }) => value) : [];
  return [dataset.classes(values), ...labels.map((label) => dataset.classes({ ...values, label }))].flat();
}

/** What a dataset says of augmentations, whatever is asked of it. */
function everyCautionOf(dataset: Dataset): readonly string[] {
  const values = defaultsOf(dataset.settings);
  const control = dataset.settings.label?.control;
  const labels = control?.kind === "choice" ? control.options.map(({ value }) => value) : [values.label];
  return labels.flatMap((label) => Object.values(dataset.cautions?.({ ...values, label }) ?? {}));
}

const listed = [
  ...Object.values(layerTypes).flatMap((type) => [type.label, type.summary, ...ofSettings(type.settings)]),
  ...Object.values(optimizers).flatMap((type) => [type.label, type.summary, ...ofSettings(type.settings)]),
  ...Object.values<Dataset>(datasets).flatMap((type) => [
    type.label,
    type.summary,
    ...ofSettings(type.settings),
    ...type.factors.flatMap((factor) => [factor.label, ...(factor.choices ?? [])]),
    ...everyClassOf(type),
    ...everyCautionOf(type),
  ]),
  ...Object.values(benches).flatMap((bench) => ofSettings(bench.settings)),
  ...Object.values(augmentations).flatMap(({ strength }) => ofSettings({ strength })),
  ...ofSettings(trainingSettings),
  ...ofSettings(dataSettings(datasets.digits)),
  ...Object.values(distributions).flatMap(({ label, summary }) => [label, summary]),
];

/** Numbers, signs and names that are the same in both languages: ReLU, 3, x², Adam. */
const sameInBoth = (text: string) => !/[a-z]{2}/.test(text.replaceAll(/\{[^}]*\}/g, "")) || Object.hasOwn(zh, text);

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].toSorted();

/** How a text may stand in the code: as a string of its own, or inside a longer one. */
const quoted = (text: string) => [JSON.stringify(text), JSON.stringify(text).slice(1, -1)];

describe("the Chinese interface", () => {
  it("has every sentence that code speaks", () => {
    const missing = spoken.filter(({ text }) => !sameInBoth(text)).map(({ file, text }) => `${file}: ${text}`);
    expect(missing).toEqual([]);
  });

  it("has every label, help and option of the registries", () => {
    expect(listed.filter((text) => !sameInBoth(text))).toEqual([]);
  });

  it("fills the same places as the English", () => {
    const different = Object.entries(zh).filter(
      ([english, chinese]) =>
        placeholders(chinese).some((name) => !placeholders(english).includes(name)) ||
        translate("zh-CN", "{text}", { text: chinese }) === "",
    );
    expect(different).toEqual([]);
  });

  it("keeps no translation of a text that is gone", () => {
    const all = sources.map(({ text }) => text).join("\n");
    expect(Object.keys(zh).filter((text) => !quoted(text).some((form) => all.includes(form)))).toEqual([]);
  });

  it("uses full-width punctuation and no polite 您", () => {
    const careless = Object.values(zh).filter((text) =>
      /您|[\u4e00-\u9fff][,;:?!](?!\d)|[\u4e00-\u9fff]\.(\s|$)/.test(text.replaceAll(/\{[^}]*\}/g, "")),
    );
    expect(careless).toEqual([]);
  });
});
