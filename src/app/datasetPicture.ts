import { datasets, type DatasetId } from "../datasets";
import type { Dataset } from "../datasets/dataset";
import { defaultsOf, type Values } from "../settings";
import { paintCells, paintImage } from "../ui/cells";
import type { Paint } from "../ui/Canvas";
import { cssColour, pixelAt, rampOf } from "../ui/ramps";
import type { Theme } from "../ui/theme";

/** Points of a thumbnail. */
const points = 90;

/** Paints what a dataset is made of: its first picture without noise, or some of its points. `side` is in CSS pixels. */
export function datasetPicture(id: DatasetId, theme: Theme, side: number): Paint {
  const dataset: Dataset = datasets[id];
  const defaults: Values = defaultsOf(dataset.settings);
  const values = "noise" in defaults && dataset.kind === "pictures" ? { ...defaults, noise: 0 } : defaults;
  return dataset.kind === "pictures" ? picture(dataset, values, theme, side) : plane(dataset, values, theme, side);
}

function picture(dataset: Dataset, values: Values, theme: Theme, side: number): Paint {
  const { factors } = dataset.draw(7, 1, values);
  const [rows, columns, channels] = dataset.inputShape(values);
  const inputs = dataset.inputs(factors, values);
  return (context) => {
    const place = [0, 0, side, side] as const;
    if (channels === 3) paintImage(context, coloured(inputs, rows, columns), place);
    else paintCells(context, { values: inputs, rows, columns }, rampOf("picture", theme), (value) => value, place);
  };
}

/** Red, green and blue 0…1, interleaved, as pixels. */
function coloured(values: Float32Array, rows: number, columns: number): ImageData {
  const image = new ImageData(columns, rows);
  for (let cell = 0; cell < rows * columns; cell++) {
    for (let channel = 0; channel < 3; channel++)
      image.data[4 * cell + channel] = Math.round(255 * Math.min(1, Math.max(0, values[3 * cell + channel])));
    image.data[4 * cell + 3] = 255;
  }
  return image;
}

function plane(dataset: Dataset, values: Values, theme: Theme, side: number): Paint {
  const { factors, labels } = dataset.draw(7, points, values);
  const width = dataset.factors.length;
  const [across, up] = dataset.axes.map((name) => dataset.factors.findIndex((factor) => factor.name === name));
  const { min, max } = dataset.factors[across];
  const largest = labels.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const ramp = rampOf("signed", theme);
  const classes = dataset.task === "classification";
  return (context) => {
    for (const [index, label] of labels.entries()) {
      const x = ((factors[index * width + across] - min) / (max - min)) * side;
      const y = (1 - (factors[index * width + up] - min) / (max - min)) * side;
      context.fillStyle = cssColour(pixelAt(ramp, classes ? (label > 0 ? 0.88 : 0.12) : 0.5 + (0.5 * label) / largest));
      context.beginPath();
      context.arc(x, y, 1.25, 0, 2 * Math.PI);
      context.fill();
    }
  };
}
