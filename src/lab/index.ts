import type { Bench } from "./bench";
import { angles } from "./benches/angles";
import { bird } from "./benches/bird";
import { deblur } from "./benches/deblur";
import { explosion } from "./benches/explosion";
import { fit } from "./benches/fit";
import { kernels } from "./benches/kernels";
import { patches } from "./benches/patches";
import { pictures } from "./benches/pictures";
import { pipeline } from "./benches/pipeline";
import { pixels } from "./benches/pixels";
import { pooling } from "./benches/pooling";
import { shapes } from "./benches/shapes";
import { slide } from "./benches/slide";
import { transform } from "./benches/transform";
import { volume } from "./benches/volume";
import { wall } from "./benches/wall";
import { wiring } from "./benches/wiring";

/** The benches of the lab in the order of their tabs. The keys are their names in links. */
export const benches = {
  slide,
  volume,
  pooling,
  pictures,
  kernels,
  wall,
  angles,
  patches,
  deblur,
  fit,
  wiring,
  bird,
  explosion,
  shapes,
  pixels,
  pipeline,
  transform,
} as const satisfies Readonly<Record<string, Bench<any>>>;

export type BenchId = keyof typeof benches;

export const firstBench: BenchId = "slide";

/** A bench whose settings are not known here. */
export const benchOf = (id: BenchId): Bench => benches[id] as unknown as Bench;
