import { datasetOf } from "../../experiment/network";
import type { Choice } from "../../experiment/experiment";
import { inputsSetting } from "./columns";
import type { FeaturePictures } from "./numbers";

const side = 32;

/** What every feature that the input of points can hold looks like over the plane, chosen or not; null for others. */
export function featurePictures(data: Choice): FeaturePictures | null {
  const { dataset, values } = datasetOf(data);
  const control = dataset.settings[inputsSetting]?.control;
  if (control?.kind !== "set" || dataset.kind !== "points") return null;
  const [across, up] = dataset.axes.map((name) => dataset.factors.findIndex((factor) => factor.name === name));
  const width = dataset.factors.length;
  const places = new Float32Array(side * side * width);
  const at = (factor: number, step: number) => {
    const { min, max } = dataset.factors[factor];
    return min + ((step + 0.5) / side) * (max - min);
  };
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const start = (row * side + column) * width;
      places[start + across] = at(across, column);
      places[start + up] = at(up, side - 1 - row);
    }
  }
  const names = control.options.map(({ value }) => value);
  const inputs = dataset.inputs(places, { ...values, [inputsSetting]: names });
  const pictures = new Float32Array(inputs.length);
  for (let index = 0; index < inputs.length; index++) {
    pictures[(index % names.length) * side * side + Math.floor(index / names.length)] = inputs[index];
  }
  return { kind: "features", side, values: pictures };
}
