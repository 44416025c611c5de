import { expect, it } from "vitest";
import { changedIn } from "../../src/app/changedIn";
import { mixSettings } from "../../src/datasets/mixing/settings";
import { datasets } from "../../src/datasets";
import { translate } from "../../src/locales";
import type { Translate } from "../../src/ui/language";

const t: Translate = (text, values) => translate("en", text, values);

it("names the settings that are not as usual, with their values", () => {
  const settings = mixSettings(datasets.digits);
  expect(changedIn(settings, {}, t)).toBe("");
  expect(changedIn(settings, { labelNoise: 0, cue: 0, shift: "alike" }, t)).toBe("");
  expect(changedIn(settings, { labelNoise: 40, rare: 5, shift: "dim", shuffle: true }, t)).toBe(
    "label noise 40% · rare class 5 × · test pictures are dim · shuffle pixels",
  );
});
