import { useEffect, useSyncExternalStore } from "react";
import type { Parts, Snapshot } from "../../experiment/snapshot";
import { sizeOf } from "../../math/shape";
import type { Session } from "../../session/session";
import type { Cells } from "../../ui/cells";
import { emptyFilm, wants, withFrame, type Film } from "../curves/film";
import type { Inspection } from "./inspection";

/** All weights as they were at one step. */
interface Moment {
  readonly step: number;
  readonly weights: Parts["weights"];
}

/** Larger arrays than these, in numbers, are not kept: a film of them would fill the memory. */
const mostKept = 40_000;

/** One film a session: whichever unit is opened later, its past is there. */
const films = new WeakMap<Session, Film<Moment>>();
const listeners = new Set<() => void>();

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

const kept = (weights: Parts["weights"]): Parts["weights"] =>
  weights.map(({ key, arrays }) => ({ key, arrays: arrays.filter(({ shape }) => sizeOf(shape) <= mostKept) }));

/** Keeps the weights of this session's run at steps spread evenly over it; each new snapshot may add a moment. */
export function useBiographer(session: Session, snapshot: Snapshot | null): void {
  useEffect(() => {
    const weights = snapshot?.parts.weights;
    // Who looks back sees an old moment, which is in the film already.
    const newest = snapshot?.parts.progress?.reached.step === snapshot?.step && !snapshot?.lags?.weights;
    if (!snapshot || !weights || !newest) return;
    const before = films.get(session) ?? emptyFilm;
    if (!wants(before, "weights", snapshot.generation, snapshot.step)) return;
    films.set(
      session,
      withFrame<Moment>(before, "weights", snapshot.generation, { step: snapshot.step, weights: kept(weights) }),
    );
    for (const hear of listeners) hear();
  }, [session, snapshot]);
}

export const useBiography = (session: Session): Film<Moment> =>
  useSyncExternalStore(subscribe, () => films.get(session) ?? emptyFilm);

/** Some weights of the unit as they were at one step. */
export interface Frame {
  readonly step: number;
  readonly cells: Cells;
}

/** The most frames side by side. */
const mostShown = 10;

/**
 * How the weights with which a unit reads one source were learned: at most ten moments, evenly chosen, the first and the
 * newest among them. Where single numbers are read, all of them together, one below the other.
 */
export function framesOf({ frames }: Film<Moment>, inspection: Inspection, source: number): readonly Frame[] {
  const { arithmetic } = inspection;
  if (arithmetic?.kind !== "sum") return [];
  const found = frames.flatMap((moment): Frame[] => {
    const cells = cellsAt(moment, inspection, source);
    return cells ? [{ step: moment.step, cells }] : [];
  });
  if (found.length <= mostShown) return found;
  const at = Array.from({ length: mostShown }, (_, place) =>
    Math.round((place * (found.length - 1)) / (mostShown - 1)),
  );
  return at.map((index) => found[index]);
}

function cellsAt({ weights }: Moment, { info, unit, arithmetic }: Inspection, source: number): Cells | null {
  const spec = info.weights.find(({ name }) => name === "kernel");
  const layer = weights.find(({ key }) => key === info.spec.key);
  const kernel = layer?.arrays.find(({ name }) => name === "kernel");
  if (!spec || !kernel || String(kernel.shape) !== String(spec.shape) || arithmetic?.kind !== "sum") return null;
  const { values, shape } = kernel;
  const { rows, columns, groups } = arithmetic;
  if (shape.length === 4) {
    const [, , channels, filters] = shape;
    const own = info.spec.type === "depthwiseConv2d";
    const offset = source * filters + (own ? unit % filters : unit);
    return { values, rows, columns, offset, stride: channels * filters };
  }
  const units = shape[1];
  if (rows * columns === 1) return { values, rows: shape[0], columns: 1, offset: unit, stride: units };
  return { values, rows, columns, offset: source * units + unit, stride: groups.length * units };
}
