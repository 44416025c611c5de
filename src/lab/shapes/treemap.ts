import { hierarchy, treemap, treemapSquarify } from "d3";
import type { Step } from "./stack";

/** One layer's share of all parameters, as a rectangle in CSS pixels. */
export interface Plot {
  readonly layer: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Divides a rectangle among the layers that learn: areas are to each other as the numbers of parameters. */
export function plotsOf(steps: readonly Step[], width: number, height: number): readonly Plot[] {
  const leaves = steps
    .map(({ parameters }, layer) => ({ layer, parameters }))
    .filter(({ parameters }) => parameters > 0)
    .toSorted((a, b) => b.parameters - a.parameters);
  if (leaves.length === 0) return [];
  const root = hierarchy<{ layer: number; parameters: number; children?: typeof leaves }>({
    layer: -1,
    parameters: 0,
    children: leaves,
  }).sum(({ parameters }) => parameters);
  return treemap<typeof root.data>()
    .tile(treemapSquarify)
    .size([width, height])(root)
    .leaves()
    .map(({ data, x0, x1, y0, y1 }) => ({ layer: data.layer, left: x0, top: y0, width: x1 - x0, height: y1 - y0 }));
}
