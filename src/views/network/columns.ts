import type { Experiment } from "../../experiment/experiment";
import { datasetOf, type LayerInfo, type Network } from "../../experiment/network";
import { sizeOf, type Shape } from "../../math/shape";
import type { Values } from "../../settings";
import type { ScaleName } from "../../ui/ramps";

/**
 * What a unit is drawn as: one picture for the whole input, a map, its answer over the plane (points), a single cell,
 * or a row of the answer.
 */
export type Kind = "picture" | "maps" | "thumbnails" | "cells" | "answer";

/** Weights that a unit reads pictures with: `slices` grids of `rows` × `columns`, one for each map it reads. */
export interface Kernel {
  readonly rows: number;
  readonly columns: number;
  readonly slices: number;
}

/** A quantity that the input of points can hold: an input now, or one that can be added. */
interface Feature {
  readonly value: string;
  /** In the language that was asked for. */
  readonly label: string;
  /** Its place in the input; −1 − its place in the list where it is not chosen. */
  readonly unit: number;
}

/** One column of the drawn network, as follows from shapes alone. Column i reads column i − 1. */
export interface Column {
  /** Index of the layer; −1 for the input. */
  readonly layer: number;
  readonly key: string;
  /** Null for the input. */
  readonly info: LayerInfo | null;
  readonly kind: Kind;
  readonly units: number;
  /** Cells of one unit, down and across. */
  readonly cells: readonly [rows: number, columns: number];
  readonly scale: ScaleName;
  /** Whether a unit weighs every unit before it, or only takes its own one over. */
  readonly reads: "every" | "own";
  readonly kernel: Kernel | null;
  readonly bias: boolean;
  /** Layers between this column and the one before that only lay numbers out in a row: they have no units of their own. */
  readonly folded: readonly LayerInfo[];
  /** Index of the layer that comes first in the gap before this column. */
  readonly gapStart: number;
  /** Whether this column continues the scale of the column before, so that both share a legend. */
  readonly sharesScale: boolean;
  /** Whether the network is given something else than the picture that is shown: it is shifted and scaled first. */
  readonly standardised: boolean;
  /** Everything the input could hold, where inputs are chosen. */
  readonly features: readonly Feature[] | null;
}

/** Whether the links into a column carry weights, so that a layer can be added before it. */
export const isWeighed = ({ info }: Column): boolean => info?.weights.some(({ name }) => name === "kernel") ?? false;

/** The name of the data setting that chooses the inputs of points. */
export const inputsSetting = "inputs";

function featuresOf({ data }: Experiment, say: (text: string) => string): readonly Feature[] | null {
  const { dataset, values } = datasetOf(data);
  const control = dataset.settings[inputsSetting]?.control;
  if (control?.kind !== "set") return null;
  const chosen = control.options.filter(({ value }) => (values[inputsSetting] as readonly string[]).includes(value));
  return control.options.map((option, place) => {
    const unit = chosen.indexOf(option);
    return { ...option, label: say(option.label), unit: unit >= 0 ? unit : -1 - place };
  });
}

const neverNegative = new Set<unknown>(["relu", "sigmoid", "step"]);

/** The scale of what leaves a layer: by its curve if it has one, signed if it only weighs, else as it came. */
function scaleAfter({ values, weights }: LayerInfo, before: ScaleName): ScaleName {
  const curve: unknown = values.activation ?? (values as Values & { function?: unknown }).function;
  if (curve === "linear" && weights.length === 0) return before;
  if (curve !== undefined) return neverNegative.has(curve) ? "activation" : "signed";
  return weights.length > 0 ? "signed" : before;
}

/** Units and cells of an output: a map for each channel, or a number for each unit. */
const unitsOf = (shape: Shape): number => shape[shape.length - 1];
const cellsOf = (shape: Shape): readonly [number, number] => (shape.length === 3 ? [shape[0], shape[1]] : [1, 1]);

const asItIs = (text: string) => text;

/** The columns of a network, the input first; `say` puts the names of its features into the reader's language. */
export function columnsOf(experiment: Experiment, network: Network, say = asItIs): readonly Column[] {
  const { dataset, values } = datasetOf(experiment.data);
  const points = dataset.kind === "points";
  const { inputShape, layers } = network;
  const picture = inputShape.length === 3;
  const columns: Column[] = [
    {
      layer: -1,
      key: "input",
      info: null,
      kind: picture ? "picture" : points ? "thumbnails" : "cells",
      units: unitsOf(inputShape),
      cells: cellsOf(inputShape),
      scale: picture ? "picture" : "signed",
      reads: "own",
      kernel: null,
      bias: false,
      folded: [],
      gapStart: 0,
      sharesScale: false,
      standardised: picture && (values.standardise ?? "no") !== "no",
      features: picture ? null : featuresOf(experiment, say),
    },
  ];
  let folded: LayerInfo[] = [];
  let gapStart = 0;
  let scale: ScaleName = columns[0].standardised ? "signed" : columns[0].scale;
  for (const [index, info] of layers.entries()) {
    const before = columns[columns.length - 1];
    scale = scaleAfter(info, scale);
    const kernel = info.weights.find(({ name }) => name === "kernel");
    const units = unitsOf(info.output);
    if (!kernel && info.output.length === 1 && units !== before.units) {
      folded.push(info);
      continue;
    }
    const last = index === layers.length - 1;
    const own = !kernel || (kernel.shape.length === 4 && kernel.shape[3] !== units);
    columns.push({
      layer: index,
      key: info.spec.key,
      info,
      kind: info.output.length === 3 ? "maps" : points ? "thumbnails" : last ? "answer" : "cells",
      units,
      cells: cellsOf(info.output),
      scale,
      reads: own ? "own" : "every",
      kernel:
        kernel?.shape.length === 4
          ? { rows: kernel.shape[0], columns: kernel.shape[1], slices: own ? 1 : kernel.shape[2] }
          : null,
      bias: info.weights.some(({ name }) => name === "bias"),
      folded,
      gapStart,
      standardised: false,
      sharesScale: !kernel && before.scale === scale && sizeOf(info.output) > 0 && before.layer >= 0,
      features: null,
    });
    folded = [];
    gapStart = index + 1;
  }
  return columns;
}

/** The unit of the column before that unit `unit` takes over, where it reads its own only. */
export const ownSource = (column: Column, before: Column, unit: number): number =>
  before.kind === "picture" ? 0 : Math.floor((unit * before.units) / column.units);
