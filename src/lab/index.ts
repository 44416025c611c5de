import type { Bench } from "./bench";
import { angles } from "./benches/angles";
import { deblur } from "./benches/deblur";
import { kernels } from "./benches/kernels";
import { patches } from "./benches/patches";
import { pictures } from "./benches/pictures";
import { pooling } from "./benches/pooling";
import { slide } from "./benches/slide";
import { volume } from "./benches/volume";
import { wall } from "./benches/wall";

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
} as const satisfies Readonly<Record<string, Bench<any>>>;

export type BenchId = keyof typeof benches;

export const firstBench: BenchId = "slide";

/** A bench whose settings are not known here. */
export const benchOf = (id: BenchId): Bench => benches[id] as unknown as Bench;
