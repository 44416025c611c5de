import type { LayerInfo, Network } from "../../experiment/network";
import type { Experiment } from "../../experiment/experiment";
import type { TracedArray } from "../../experiment/trace";
import { message, type Message } from "../../locales/message";
import { sizeOf } from "../../math/shape";
import type { Size } from "../../settings";
import { channelsRead, weightIndex } from "./kernelGradient";
import { sourceOf } from "./followed";

/** One number that a unit keeps. */
export interface UnitWeight {
  /** Its array in the trace, and its place there. */
  readonly array: number;
  readonly index: number;
  readonly name: Message;
  /** The map or number it reads; null for a bias and its kin. */
  readonly source: number | null;
}

/** Every number of a unit that is learned by gradient: those of its kernel first. */
export function weightsOfUnit(
  experiment: Experiment,
  network: Network,
  layer: number,
  unit: number,
  arrays: readonly TracedArray[],
): readonly UnitWeight[] {
  const info = network.layers[layer];
  return arrays.flatMap(({ name, gradient }, array): UnitWeight[] => {
    if (!gradient) return [];
    if (name !== "kernel") return [{ array, index: unit, name: nameOf(name), source: null }];
    if (info.input.length !== 3) {
      const units = info.output[0];
      return Array.from({ length: sizeOf(info.input) }, (_, source) => ({
        array,
        index: source * units + unit,
        name: message("weight of {source}", { source: sourceOf(experiment, network, layer - 1, source) }),
        source,
      }));
    }
    return ofFilter(experiment, network, layer, info, unit, array);
  });
}

function ofFilter(
  experiment: Experiment,
  network: Network,
  layer: number,
  info: LayerInfo,
  unit: number,
  array: number,
): UnitWeight[] {
  const [height, width] = info.values.kernel as Size;
  return channelsRead(info, unit).flatMap((source) =>
    Array.from({ length: height * width }, (_, tap) => ({
      array,
      index: weightIndex(info, unit, tap, source),
      name: message("{source}, row {row}, column {column}", {
        source: sourceOf(experiment, network, layer - 1, source),
        row: Math.floor(tap / width) + 1,
        column: (tap % width) + 1,
      }),
      source,
    })),
  );
}

function nameOf(name: string): Message {
  if (name === "bias") return message("bias");
  return name === "gamma" ? message("learned scale") : message("learned shift");
}
