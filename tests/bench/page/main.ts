import { wrap, type Remote } from "comlink";
import type { Entry, Timed } from "./contender";
import type { Stall } from "./worker";

const stalls = new Map<string, { readonly worker: Worker; readonly stall: Remote<Stall> }>();

const bench = {
  /** Starts a contender in a worker of its own and warms it up; answers why it can't run, or null. */
  async start(name: string, entry: Entry, slice: number): Promise<string | null> {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
    const stall = wrap<Stall>(worker);
    stalls.set(name, { worker, stall });
    return stall.start(entry, slice);
  },
  measure(name: string, slice: number): Promise<Timed> {
    const found = stalls.get(name);
    if (!found) throw new Error(`measure: must be started, got ${name}`);
    return found.stall.measure(slice);
  },
  stop(name: string): void {
    stalls.get(name)?.worker.terminate();
    stalls.delete(name);
  },
  /** Operations of one example's update. */
  flops: async (net: string) => (await import("./nets")).flopsOf(net),
  profile: async (net: string) => (await import("./profile")).profile(net),
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
