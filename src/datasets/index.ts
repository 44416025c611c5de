import { animals } from "./animals";
import { banknotes } from "./banknotes";
import { bars } from "./bars";
import { blobs } from "./blobs";
import { circle } from "./circle";
import type { Dataset } from "./dataset";
import { digits } from "./digits";
import { faces } from "./faces";
import { hills } from "./hills";
import { lights } from "./lights";
import { moons } from "./moons";
import { noughts } from "./noughts";
import { own } from "./own";
import { painted } from "./painted";
import { plane } from "./plane";
import { quadrants } from "./quadrants";
import { shapes } from "./shapes";
import { spiral } from "./spiral";
import { table } from "./table";
import { textures } from "./textures";

/** All sources of examples. The keys are their names in links. */
export const datasets = {
  blobs,
  quadrants,
  circle,
  spiral,
  moons,
  painted,
  plane,
  hills,
  banknotes,
  bars,
  shapes,
  digits,
  noughts,
  lights,
  faces,
  animals,
  textures,
  own,
  table,
} as const satisfies Readonly<Record<string, Dataset>>;

export type DatasetId = keyof typeof datasets;

/** The datasets that are made on the spot, from nothing that has to be brought along. */
export const madeHere: readonly DatasetId[] = (Object.keys(datasets) as DatasetId[]).filter(
  (id) => !("missing" in datasets[id]),
);
