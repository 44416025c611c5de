import { plain, relaxed } from "virtual:kernels";
import type { Exports } from "./exports";

/** A place in the kernels' memory, in bytes, a multiple of 16. */
export type Pointer = number;

const texts = { reference: plain, relaxed };

type Build = keyof typeof texts;

const compiled = new Map<Build, WebAssembly.Module>();

/** Compiles a build when it is first asked for; null where this machine doesn't know its instructions. */
function moduleOf(build: Build): WebAssembly.Module | null {
  const known = compiled.get(build);
  if (known) return known;
  const bytes = Uint8Array.from(atob(texts[build]), (letter) => letter.charCodeAt(0));
  if (!WebAssembly.validate(bytes)) return null;
  const module = new WebAssembly.Module(bytes);
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
  /** Whole numbers of 32 bits at a place, pointers among them, as `floats`. */
  words(at: Pointer, count: number): Int32Array<ArrayBuffer>;
  /** Numbers in double precision at a place, as `floats`. */
  doubles(at: Pointer, count: number): Float64Array<ArrayBuffer>;
}

/** Starts the kernels; the reference build where asked for or where relaxed SIMD is missing. */
export function startKernels(reference: boolean): Kernels {
  const fast = reference ? null : moduleOf("relaxed");
  const module = fast ?? moduleOf("reference");
  if (!module) throw new Error("startKernels: WebAssembly must know SIMD, got none");
  const instance = new WebAssembly.Instance(module, { env: { abort: () => undefined } });
  const exports = instance.exports as unknown as Exports;
  const page = 65536;
  let free = (exports.heapBase() + 15) & ~15;
  let touched = free;
  return {
    ...exports,
    build: fast ? "relaxed" : "reference",
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
    words: (at, count) => new Int32Array(exports.memory.buffer, at, count),
    doubles: (at, count) => new Float64Array(exports.memory.buffer, at, count),
  };
}
