import { describe, expect, it } from "vitest";
import { madeHere } from "../../src/datasets";
import { setDataValue } from "../../src/experiment/edits";
import { datasetOf } from "../../src/experiment/network";
import { presetOf } from "../../src/experiment/presets";
import { classColour, parseColour } from "../../src/ui/ramps";
import { huesOf } from "../../src/views/hues";

const labelsOf = (experiment: ReturnType<typeof presetOf>) => {
  const { dataset, values } = datasetOf(experiment.data);
  return dataset.classes(values);
};

/** How a colour stands on the wheel, in degrees from red over yellow, green and blue. */
function wheel([red, green, blue]: readonly number[]): number {
  return ((Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI + 360) % 360;
}

/** Between which degrees each name lies. */
const lies: Readonly<Record<string, readonly [from: number, to: number]>> = {
  red: [345, 375],
  amber: [35, 65],
  yellow: [35, 65],
  green: [110, 180],
  blue: [185, 250],
};

describe("class colours", () => {
  it("are in order for labels that name none, even where one of them does", () => {
    expect(huesOf(["circle", "square", "triangle"])).toEqual([0, 1, 2]);
    expect(huesOf(["red", "apple"])).toEqual([0, 1]);
    expect(huesOf(["amber", "yellow"])).toEqual([0, 1]);
  });

  it.each(["light", "dark", "projector"] as const)(
    "are what a label says where all labels name colours: %s",
    (theme) => {
      const lights = labelsOf(presetOf("lights"));
      const shapes = labelsOf(setDataValue(presetOf("shapes"), "label", "colour"));
      for (const labels of [lights, shapes]) {
        const hues = huesOf(labels);
        expect(new Set(hues).size).toBe(labels.length);
        for (const [index, label] of labels.entries()) {
          const [from, to] = lies[label];
          const at = wheel(parseColour(classColour(hues[index], theme)));
          expect(
            [at, at + 360].some((turn) => turn >= from && turn <= to),
            `${label} at ${at}`,
          ).toBe(true);
        }
      }
    },
  );

  it.each(madeHere)("tell all classes of %s apart", (id) => {
    const labels = labelsOf(presetOf(id));
    expect(new Set(huesOf(labels)).size).toBe(labels.length);
  });
});
