import type { Values } from "../../../settings";
import type { BenchId } from "../../index";
import { shapesSettings } from "../../shapes/chosen";
import { networks } from "../../shapes/networks";
import type { PresetOp } from "../preset";

interface Numbers {
  readonly sizes: readonly number[];
  readonly f: number | readonly number[];
  readonly f_even: readonly number[];
  readonly h: number;
  readonly w: number;
  readonly c: number;
  readonly hidden?: number;
}

/** Sums of lectures that are no operation of their own: each by the bench that does it. */
const sums: Readonly<Record<string, (numbers: Numbers) => { bench: BenchId; values: Values }>> = {
  "001-kernel-size-weights": ({ sizes }) => ({ bench: "fit", values: { windows: sizes } }),
  "003-same-padding-p": ({ f }) => ({ bench: "fit", values: { windows: f } }),
  "003-same-padding-even": ({ f_even: even }) => ({ bench: "fit", values: { windows: even } }),
  "003-shrink-chain": ({ f }) => ({
    bench: "fit",
    values: { length: 6, kernel: f, stride: 1, starts: [6, 7, 201] },
  }),
  "001-lenet5-original": () => ({
    bench: "shapes",
    values: {
      input: networks.lenet1998.input,
      stack: shapesSettings.stack.parse(networks.lenet1998.stack).value,
    },
  }),
  "003-input-64": explosion,
  "003-input-1000": explosion,
  "003-fc-count": () => ({ bench: "wiring", values: {} }),
};

function explosion({ h, w, c, hidden = 1000 }: Numbers): { bench: BenchId; values: Values } {
  return { bench: "explosion", values: { size: [h, w], channels: c, units: hidden } };
}

export const arith: PresetOp = ({ id, input }) => sums[id]?.(input as Numbers) ?? null;
