import type { Bench } from "./bench";
import { explosion } from "./benches/explosion";
import { fit } from "./benches/fit";
import { shapes } from "./benches/shapes";
import { slide } from "./benches/slide";

/** The benches of the lab in the order of their tabs. The keys are their names in links. */
export const benches = { slide, fit, shapes, explosion } as const satisfies Readonly<Record<string, Bench<any>>>;

export type BenchId = keyof typeof benches;

export const firstBench: BenchId = "slide";

/** A bench whose settings are not known here. */
export const benchOf = (id: BenchId): Bench => benches[id] as unknown as Bench;
