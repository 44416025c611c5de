import type { Data } from "../data";
import { planeOf } from "./plane";
import type { Scene } from "./probe";
import { shownOf } from "./shown";

/** What a decision map is drawn over. */
export interface Ground {
  /** Indices of the factors: across, up. */
  readonly axes: readonly [number, number];
  /** All factors as the map keeps them, 0 along the axes. */
  readonly base: readonly number[];
}

/** The factors that a map keeps: those of the shown example, of the one it was drawn on, or of the first one. */
function keptFactors(scene: Scene): ArrayLike<number> {
  const { data } = scene.run;
  const { example } = scene.focus;
  const over = example.kind === "drawn" && example.over?.length === data.factorCount ? example.over : null;
  return shownOf(scene).factors ?? over ?? data.open.factors.subarray(0, data.factorCount);
}

/** The ground in focus: both axes within what there is, and the factors that the map keeps. */
export function groundOf(scene: Scene): Ground {
  const { data } = scene.run;
  const within = (axis: number) => Math.min(Math.max(0, axis), data.factorCount - 1);
  const [across, up] = scene.focus.axes;
  const axes = [within(across), within(up)] as const;
  const base = Array.from(keptFactors(scene));
  for (const axis of axes) base[axis] = 0;
  return { axes, base };
}

/** The inputs at the middles of `side` × `side` cells of a ground. */
export const inputsOver = ({ dataset, values }: Data, { axes, base }: Ground, side: number): Float32Array =>
  dataset.inputs(planeOf(dataset.factors, axes, Float32Array.from(base), side), values);

/** The last inputs over each data, by their cells: pictures take long to draw and don't change while a network learns. */
const drawn = new WeakMap<Data, Map<number, { readonly name: string; readonly inputs: Float32Array }>>();

/** The same, kept until they are asked for over another ground. */
export function drawnOver(data: Data, ground: Ground, side: number): Float32Array {
  const name = [...ground.axes, ...ground.base].join();
  const all = drawn.get(data) ?? new Map<number, { readonly name: string; readonly inputs: Float32Array }>();
  drawn.set(data, all);
  const known = all.get(side);
  if (known?.name === name) return known.inputs;
  const inputs = inputsOver(data, ground, side);
  all.set(side, { name, inputs });
  return inputs;
}
