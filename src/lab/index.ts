import type { Bench } from "./bench";
import { explosion } from "./benches/explosion";
import { fit } from "./benches/fit";
import { shapes } from "./benches/shapes";
import { kernels } from "./benches/kernels";
import { pictures } from "./benches/pictures";
import { slide } from "./benches/slide";
import { transform } from "./benches/transform";
import { wiring } from "./benches/wiring";
import { bird } from "./benches/bird";
import { pipeline } from "./benches/pipeline";
import { pixels } from "./benches/pixels";

/** The benches of the lab in the order of their tabs. The keys are their names in links. */
export const benches = {
  pixels,
  pipeline,
  transform,
  slide,
  pictures,
  kernels,
  fit,
  wiring,
  bird,
  explosion,
  shapes,
} as const satisfies Readonly<Record<string, Bench<any>>>;

export type BenchId = keyof typeof benches;

export const firstBench: BenchId = "slide";

/** A bench whose settings are not known here. */
export const benchOf = (id: BenchId): Bench => benches[id] as unknown as Bench;
