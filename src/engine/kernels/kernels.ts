import { plain, relaxed } from "virtual:kernels";
import type { Exports } from "./exports";

/** A place in the kernels' memory, in bytes, a multiple of 16. */
export type Pointer = number;

/** The smallest module that uses a relaxed SIMD instruction: `(func (result v128) … f32x4.relaxed_madd)`. */
const probe = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 65,
  3, 253, 15, 253, 133, 2, 11,
]);

/** Whether this machine runs relaxed SIMD. */
const hasRelaxed = (): boolean => WebAssembly.validate(probe);

const builds = { reference: plain, relaxed };

type Build = keyof typeof builds;

const compiled = new Map<Build, WebAssembly.Module>();

/** Compiles a build when it is first asked for. */
function moduleOf(build: Build): WebAssembly.Module {
  const known = compiled.get(build);
  if (known) return known;
  const module = new WebAssembly.Module(Uint8Array.from(atob(builds[build]), (letter) => letter.charCodeAt(0)));
  compiled.set(build, module);
  return module;
}

/** WASM kernels with a memory of their own. */
export interface Kernels extends Exports {
  /** Which build runs: `reference` rounds every product and is bitwise the same everywhere. */
  readonly build: Build;
  /** Room for `count` floats, zeroed, with 64 bytes to spare behind them: kernels may touch whole vectors past the end. */
  allocate(count: number): Pointer;
  /** Where the next allocation goes. */
  next(): Pointer;
  /** Gives back everything allocated from `at` on. */
  release(at: Pointer): void;
  /** The floats at a place; a fresh view each time, since growing the memory detaches old ones. */
  floats(at: Pointer, count: number): Float32Array<ArrayBuffer>;
}

/** Starts the kernels; the reference build where asked for or where relaxed SIMD is missing. */
export function startKernels(reference: boolean): Kernels {
  const build = reference || !hasRelaxed() ? "reference" : "relaxed";
  const instance = new WebAssembly.Instance(moduleOf(build), { env: { abort: () => undefined } });
  const exports = instance.exports as unknown as Exports;
  const page = 65536;
  let free = (exports.heapBase() + 15) & ~15;
  let touched = free;
  return {
    ...exports,
    build,
    allocate(count) {
      const at = free;
      free += Math.ceil((count * 4 + 64) / 16) * 16;
      const missing = free - exports.memory.buffer.byteLength;
      if (missing > 0) exports.memory.grow(Math.ceil(missing / page));
      if (at < touched) exports.clear(at, (Math.min(free, touched) - at) / 4);
      touched = Math.max(touched, free);
      return at;
    },
    next: () => free,
    release(at) {
      free = at;
    },
    floats: (at, count) => new Float32Array(exports.memory.buffer, at, count),
  };
}
