import { expose } from "comlink";
import type { Contender, Entry, Timed } from "./contender";

type Create = (entry: Entry) => Contender | Promise<Contender>;

const engines: Readonly<Record<Entry["engine"], () => Promise<{ readonly create: Create }>>> = {
  fused: () => import("./engines/fused"),
  varied: () => import("./engines/varied"),
  graph: () => import("./engines/graph"),
  convnetjs: () => import("./engines/convnetjs"),
  stock: () => import("./engines/stock"),
  peak: () => import("./engines/peak"),
  gemm: () => import("./engines/gemm"),
};

let contender: Contender | null = null;
let msPerStep = 0;

async function timed(steps: number): Promise<Timed> {
  if (!contender) throw new Error("timed: must be started, got nothing");
  const start = performance.now();
  const made = await contender.run(steps);
  const ms = performance.now() - start;
  msPerStep = ms / made;
  return { work: made * contender.work, ms };
}

/** The middle one of so many parts of a slice counts: what disturbs the others for a moment is left out. */
const parts = 5;

/** A first step that takes longer than this, in ms, is warm-up enough. */
const long = 2000;

const stall = {
  /** Makes the contender and warms it up until a run lasts half a slice; answers why it can't, or null. */
  async start(entry: Entry, slice: number): Promise<string | null> {
    try {
      contender = await (await engines[entry.engine]()).create(entry);
      const first = await timed(1);
      if (first.ms > long) return null;
      for (let steps = 1, ms = 0; ms < slice / 2; steps *= 2) ({ ms } = await timed(steps));
      return null;
    } catch (reason) {
      return String(reason);
    }
  },
  /** Lets the contender run for about a slice of time, in ms, or for one step if that takes longer. */
  async measure(slice: number): Promise<Timed> {
    const count = Math.min(parts, Math.max(1, Math.floor(slice / msPerStep)));
    const steps = Math.max(1, Math.round(slice / count / msPerStep));
    const seen: Timed[] = [];
    for (let part = 0; part < count; part++) seen.push(await timed(steps));
    return seen.toSorted((a, b) => a.ms / a.work - b.ms / b.work)[Math.floor(count / 2)];
  },
};

export type Stall = typeof stall;

expose(stall);
