import type { LayerInfo } from "../../experiment/network";
import { sizeOf } from "../../math/shape";
import { tapsAlong } from "../../math/taps";
import type { Padding } from "../../math/windows";
import type { Size } from "../../settings";
import { channelsRead, weightIndex } from "./kernelGradient";

/** What one unit sends back to one it reads: weight × error, added up over all places of a map. */
export interface Share {
  readonly source: number;
  readonly unit: number;
  readonly sent: number;
}

/**
 * How the error of a layer's units is shared out among those that it reads. Null where the layer weighs nothing.
 * `kernel` is its kernel and `delta` its dL/dz, `[...output]`.
 */
export function sharesOf(
  info: LayerInfo,
  kernel: Float32Array | undefined,
  delta: Float32Array,
): readonly Share[] | null {
  if (!kernel) return null;
  const { input, output } = info;
  const units = output[output.length - 1];
  if (input.length !== 3) {
    return Array.from({ length: sizeOf(input) * units }, (_, at) => {
      const [source, unit] = [Math.floor(at / units), at % units];
      return { source, unit, sent: kernel[at] * delta[unit] };
    });
  }
  const onto = tapErrors(info, delta);
  return Array.from({ length: units }, (_, unit) => unit).flatMap((unit) =>
    channelsRead(info, unit).map((source) => {
      let sent = 0;
      for (let tap = 0; tap < onto.length / units; tap++)
        sent += kernel[weightIndex(info, unit, tap, source)] * onto[tap * units + unit];
      return { source, unit, sent };
    }),
  );
}

/** For each tap of a window and each unit, the sum of the errors at all places where the tap lies on the input. */
function tapErrors({ input, output, values }: LayerInfo, delta: Float32Array): Float64Array {
  const { kernel, stride, dilation, padding } = values as {
    kernel: Size;
    stride: Size;
    dilation: Size;
    padding: Padding;
  };
  const sliding = { stride, dilation, padding, edge: "zero" } as const;
  const rows = tapsAlong(0, input[0], kernel[0], sliding).cells;
  const columns = tapsAlong(1, input[1], kernel[1], sliding).cells;
  const units = output[2];
  const errors = new Float64Array(kernel[0] * kernel[1] * units);
  for (let at = 0; at < delta.length; at++) {
    const place = Math.floor(at / units);
    const [row, column] = [Math.floor(place / output[1]), place % output[1]];
    for (let tap = 0; tap < kernel[0] * kernel[1]; tap++) {
      const y = rows[row * kernel[0] + Math.floor(tap / kernel[1])];
      const x = columns[column * kernel[1] + (tap % kernel[1])];
      if (y >= 0 && x >= 0) errors[tap * units + (at % units)] += delta[at];
    }
  }
  return errors;
}

/** The strongest shares, as they stand; all of them where they are few. */
export function strongest(shares: readonly Share[], most: number): readonly Share[] {
  if (shares.length <= most) return shares;
  const least = shares.map(({ sent }) => Math.abs(sent)).toSorted((a, b) => b - a)[most - 1];
  return shares.filter(({ sent }) => Math.abs(sent) >= least).slice(0, most);
}
