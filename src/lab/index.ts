import { message } from "../locales/message";
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

const windows = { slide, volume, pooling };
const onPictures = { pictures, kernels, wall, angles, patches, deblur };
const wires = { wiring, bird, explosion };
const sizes = { fit, shapes };
const numbers = { pixels, pipeline, transform };

/** The benches of the lab by what they are about, in the order of the page; their keys are their names in links. */
export const groups = [
  { name: "windows", title: message("Sliding windows"), benches: windows },
  { name: "pictures", title: message("Kernels and pictures"), benches: onPictures },
  { name: "wires", title: message("Shared wires"), benches: wires },
  { name: "sizes", title: message("Sizes and costs"), benches: sizes },
  { name: "numbers", title: message("Pictures as numbers"), benches: numbers },
] as const;

export const benches = {
  ...windows,
  ...onPictures,
  ...wires,
  ...sizes,
  ...numbers,
} as const satisfies Readonly<Record<string, Bench<any>>>;

export type BenchId = keyof typeof benches;

export const firstBench: BenchId = "slide";

/** A bench whose settings are not known here. */
export const benchOf = (id: BenchId): Bench => benches[id] as unknown as Bench;

/** The names of the benches about one thing. */
export const idsOf = (group: (typeof groups)[number]): readonly BenchId[] => Object.keys(group.benches) as BenchId[];
