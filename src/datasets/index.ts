import { bars } from "./bars";
import { blobs } from "./blobs";
import { circle } from "./circle";
import type { Dataset } from "./dataset";
import { digits } from "./digits";
import { hills } from "./hills";
import { moons } from "./moons";
import { plane } from "./plane";
import { quadrants } from "./quadrants";
import { shapes } from "./shapes";
import { spiral } from "./spiral";

/** All sources of examples. The keys are their names in links. */
export const datasets = {
  blobs,
  quadrants,
  circle,
  spiral,
  moons,
  plane,
  hills,
  bars,
  shapes,
  digits,
} as const satisfies Readonly<Record<string, Dataset>>;

export type DatasetId = keyof typeof datasets;
