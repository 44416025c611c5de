import { normals, streamOf, uniforms, type Stream } from "../../math/random";
import { number, type ValuesOf } from "../../settings";
import { balanced } from "../classes";
import type { Dataset, Factor } from "../dataset";
import { featureNames, featureSetting, featuresOf } from "./features";

export type Place = readonly [x: number, y: number];

/** Half the side of the plane. */
const reach = 6;

const coordinate = (name: string): Factor => ({ name, label: name, min: -reach, max: reach, step: 0.1, unit: "" });

const settingsOf = (noise: number, help: string) => ({
  noise: number({ label: "noise", help, default: noise, min: 0, max: 0.5, step: 0.05 }),
  inputs: featureSetting,
});

type PointSettings = ReturnType<typeof settingsOf>;

/** What all datasets of points have in common. */
const plane = {
  kind: "points" as const,
  count: { default: 500, max: 5000 },
  factors: [coordinate("x"), coordinate("y")],
  axes: ["x", "y"] as const,
  inputShape: ({ inputs }: ValuesOf<PointSettings>) => [inputs.length],
  inputNames: ({ inputs }: ValuesOf<PointSettings>) => featureNames(inputs),
  inputs: (factors: Float32Array, { inputs }: ValuesOf<PointSettings>) => featuresOf(factors, inputs),
};

/** A place that `draw` gives inside the plane, at its `attempt`-th try; far outliers are drawn again. */
export function inside(draw: (attempt: number) => Place): Place {
  let place = draw(0);
  for (let attempt = 1; Math.max(Math.abs(place[0]), Math.abs(place[1])) > reach; attempt++) place = draw(attempt);
  return place;
}

/** The settings of points that stray; `noise` unless the learner says otherwise. */
export const straying = (noise: number) => settingsOf(noise, "How far points stray from where they belong.");

/** Points of two classes, −1 (label 0) and +1 (label 1). `order` counts the examples of a class. */
export function twoClasses<S extends PointSettings>(
  description: { readonly label: string; readonly summary: string; readonly settings: S },
  place: (chance: Stream, positive: boolean, values: ValuesOf<S>, order: number) => Place,
): Dataset<S> {
  return {
    ...plane,
    ...description,
    task: "classification",
    classes: () => ["−1", "+1"],
    draw(seed, count, values) {
      const labels = Float32Array.from(balanced(seed, "sign", count, 2));
      const factors = new Float32Array(2 * count);
      for (let example = 0; example < count; example++) {
        const chance = streamOf(seed, "point", example);
        factors.set(place(chance, labels[example] === 1, values, example >> 1), 2 * example);
      }
      return { factors, labels };
    },
  };
}

/** Points all over the plane with the height of a surface there as their target, −1…1 but for the noise. */
export function surface(
  description: { readonly label: string; readonly summary: string },
  noise: number,
  height: (x: number, y: number) => number,
): Dataset<PointSettings> {
  return {
    ...plane,
    ...description,
    task: "regression",
    settings: settingsOf(noise, "How far targets stray from the surface."),
    classes: () => [],
    draw(seed, count, { noise }) {
      const factors = uniforms(seed, "place", 0, 2 * count).map((share) => reach * (2 * share - 1));
      const errors = normals(seed, "error", 0, count);
      const labels = errors.map((error, row) => height(factors[2 * row], factors[2 * row + 1]) + noise * error);
      return { factors, labels };
    },
  };
}
