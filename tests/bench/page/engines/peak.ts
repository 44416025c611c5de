import { peak } from "virtual:peak";
import type { Contender } from "../contender";

/** Multiply-adds and nothing else: the most that one core can do in WASM. A step is some 0.1 ms long. */
export function create(): Contender {
  const bytes = Uint8Array.from(atob(peak), (letter) => letter.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { abort: () => undefined } });
  const chains = exports.chains as (rounds: number, x: number, y: number) => number;
  const rounds = 65_536;
  return {
    work: rounds * 96,
    async run(steps) {
      let sum = 0;
      for (let step = 0; step < steps; step++) sum += chains(rounds, 0.5, 0.001);
      if (!Number.isFinite(sum)) throw new Error(`peak: must stay finite, got ${sum}`);
      return steps;
    },
  };
}
