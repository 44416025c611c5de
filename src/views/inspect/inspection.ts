import { arithmeticOf, type Arithmetic } from "../../experiment/arithmetic";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf, type LayerInfo, type Network } from "../../experiment/network";
import type { Inspected, Parts } from "../../experiment/snapshot";
import { silencedIn } from "../../experiment/silenced";
import { message, type Message } from "../../locales/message";
import { columnsOf, type Column } from "../network/columns";
import { layerName, unitName } from "../network/names";
import { valuesOf } from "../network/numbers";
import { sizeOf } from "../../math/shape";

/** The inspected unit with everything that follows about it from the experiment and one snapshot. */
export interface Inspection {
  readonly experiment: Experiment;
  readonly network: Network;
  readonly parts: Partial<Parts>;
  /** Index of the layer, and what is known about it. */
  readonly layer: number;
  readonly info: LayerInfo;
  readonly unit: number;
  readonly cell: readonly [row: number, column: number] | null;
  readonly columns: readonly Column[];
  /** Index of its column. */
  readonly column: number;
  readonly name: Message;
  /** Whether it is forced to 0. */
  readonly silent: boolean;
  /** What the engine says at this place; null until it has come. */
  readonly value: number | null;
  /** How it comes about; null until all its numbers are of one moment. */
  readonly arithmetic: Arithmetic | null;
}

/** Written-out sums and the engine's own may differ by rounding; by more, they are of different moments. */
const tolerance = 1e-3;

const agree = (a: number, b: number) => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)) || Object.is(a, b);

/** Looks at one unit; null where it is not there. */
export function inspect(
  experiment: Experiment,
  network: Network,
  parts: Partial<Parts>,
  { key, unit, cell: wanted }: Inspected,
): Inspection | null {
  const layer = network.layers.findIndex(({ spec }) => spec.key === key);
  const columns = columnsOf(experiment, network);
  const column = columns.findIndex((each) => each.key === key);
  const info = network.layers[layer];
  if (!info || column < 0 || unit >= columns[column].units) return null;
  const { output } = info;
  const last = output.length === 3 ? ([output[0] - 1, output[1] - 1] as const) : null;
  const cell = last && ([Math.min(last[0], wanted?.[0] ?? 0), Math.min(last[1], wanted?.[1] ?? 0)] as const);
  const values = valuesOf(columns[column], parts);
  const value = values ? values[cell ? (cell[0] * output[1] + cell[1]) * output[2] + unit : unit] : null;
  const name = message("{layer}, {unit}", {
    layer: layerName(network, layer),
    unit: nameOfUnit(experiment, network, columns[column], unit),
  });
  const silent = silencedIn(info).includes(unit);
  const arithmetic = value === null ? null : writtenOut(network, parts, layer, { unit, cell }, silent ? null : value);
  return { experiment, network, parts, layer, info, unit, cell, columns, column, name, silent, value, arithmetic };
}

/** The label of a class, where the unit stands for one; else its number. */
function nameOfUnit({ data }: Experiment, network: Network, column: Column, unit: number): Message {
  const { dataset, values } = datasetOf(data);
  const labels = dataset.classes(values);
  const answers = column.layer === network.layers.length - 1 && labels.length === column.units;
  return answers ? message("class {label}", { label: { text: labels[unit] } }) : unitName(column.kind, unit);
}

function writtenOut(
  { layers }: Network,
  parts: Partial<Parts>,
  layer: number,
  place: Pick<Inspection, "unit" | "cell">,
  /** What it must come to; null for anything. */
  value: number | null,
): Arithmetic | null {
  const { spec, input, weights } = layers[layer];
  const before = layer === 0 ? parts.example?.input : parts.maps?.[layer - 1]?.values;
  const found = parts.weights?.[layer];
  if (!before || before.length !== sizeOf(input)) return null;
  if (found?.key !== spec.key || found.arrays.length !== weights.length) return null;
  const fits = weights.every(({ name, shape }) =>
    found.arrays.some((array) => array.name === name && String(array.shape) === String(shape)),
  );
  if (!fits) return null;
  const arithmetic = arithmeticOf(layers, layer, place, before, found.arrays);
  return value === null || agree(arithmetic.value, value) ? arithmetic : null;
}

/** What a source is called: a map, a unit, a feature, the picture or one of its colours. */
export function sourceName({ columns, column }: Inspection, source: number): Message {
  const before = columns[column - 1];
  if (before.features)
    return { text: before.features.find(({ unit }) => unit === source)?.label ?? String(source + 1) };
  if (before.kind !== "picture") return unitName(before.kind, source);
  if (before.units === 1) return message("the picture");
  return before.units === 3
    ? [message("red"), message("green"), message("blue")][source]
    : message("channel {number}", { number: source + 1 });
}
