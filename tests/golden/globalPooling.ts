import { pool } from "../../src/math/pooling";
import { plain, type Pair } from "../../src/math/taps";
import { countOf, type Numbers } from "../engine/reference";
import { reshaped } from "./arrays";
import type { Given } from "./case";
import { answer } from "./layerRun";
import { input, type Operator } from "./operator";
import { eachPicture, picturesOf } from "./pictures";

/** `[n, c, …sides]` of any number of sides as pictures `[n, 1, all cells, c]`. */
function rowsOf(given: Given): Numbers {
  const x = input(given, 0);
  const [count, channels, ...sides] = x.shape;
  return picturesOf(reshaped(x, [count, channels, countOf(sides)]));
}

/** One number a channel as ONNX has it: `[n, c, 1 …]`. */
function numberEach(given: Given, numbers: Numbers): Numbers {
  const [count, channels, ...sides] = input(given, 0).shape;
  return reshaped(numbers, [count, channels, ...sides.map(() => 1)]);
}

const windowOver = ({ shape }: Numbers): Pair => [shape[1], shape[2]];

function reference(given: Given, summary: "max" | "average"): Numbers {
  const rows = rowsOf(given);
  return numberEach(
    given,
    eachPicture(rows, (picture) => pool(picture, windowOver(rows), plain, summary)),
  );
}

/** The mean of each channel. */
export const globalAveragePool: Operator = {
  attributes: [],
  reference: (given) => [reference(given, "average")],
  engine: async (given, engine) => {
    const run = { type: "globalAveragePooling2d", values: {}, weights: {}, x: rowsOf(given) };
    return [numberEach(given, await answer(engine, run))];
  },
};

/** The largest number of each channel: max pooling with one window over everything. */
export const globalMaxPool: Operator = {
  attributes: [],
  reference: (given) => [reference(given, "max")],
  engine: async (given, engine) => {
    const x = rowsOf(given);
    const values = { window: windowOver(x), stride: windowOver(x), padding: "valid" };
    return [numberEach(given, await answer(engine, { type: "maxPooling2d", values, weights: {}, x }))];
  },
};
