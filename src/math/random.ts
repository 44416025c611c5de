import { cos, log } from "./elementary";

/**
 * Chance by counting: every draw is a function of (seed, purpose, step, index) and of nothing else, so it never
 * depends on what was drawn before. The function is Threefry-2x32 with 20 rounds.
 * Source: Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", 2011.
 */
export interface Stream {
  /** A number in [0, 1) in steps of 2^-24: exact in single precision. */
  readonly uniform: (index: number) => number;
  /** A number from the standard normal distribution. */
  readonly normal: (index: number) => number;
  /** One of 0 … n − 1. */
  readonly integer: (index: number, n: number) => number;
}

/** A purpose as a 32-bit number: FNV-1a over its UTF-16 code units. */
export function numberOf(purpose: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i++) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  return hash;
}

const parity = 0x1bd11bda;

/** Encrypts the counter (x, y) with the key into two words, written to `words`: five times four rounds and a key. */
export function threefry(key0: number, key1: number, x: number, y: number, words: Uint32Array): void {
  let [now, next, later] = [key0, key1, key0 ^ key1 ^ parity];
  let a = (x + key0) | 0;
  let b = (y + key1) | 0;
  for (let block = 1; block <= 5; block++) {
    const odd = block % 2 === 1;
    a = (a + b) | 0;
    b = a ^ (odd ? (b << 13) | (b >>> 19) : (b << 17) | (b >>> 15));
    a = (a + b) | 0;
    b = a ^ (odd ? (b << 15) | (b >>> 17) : (b << 29) | (b >>> 3));
    a = (a + b) | 0;
    b = a ^ (odd ? (b << 26) | (b >>> 6) : (b << 16) | (b >>> 16));
    a = (a + b) | 0;
    b = a ^ (odd ? (b << 6) | (b >>> 26) : (b << 24) | (b >>> 8));
    const last = now;
    [now, next, later] = [next, later, last];
    a = (a + now) | 0;
    b = (b + next + block) | 0;
  }
  words[0] = a;
  words[1] = b;
}

/** The standard deviation of the sum of four bytes of chance, each of variance (256² − 1) / 12. */
const deviation = Math.sqrt((4 * (256 * 256 - 1)) / 12);

/**
 * A number of mean 0, deviation 1 and nearly the shape of a bell, at most 3.46 from 0, of a 32-bit word of chance: the
 * sum of its bytes. Far cheaper than a true normal.
 */
export const bell = (word: number): number =>
  ((word & 255) + ((word >>> 8) & 255) + ((word >>> 16) & 255) + (word >>> 24) - 510) / deviation;

/** The draws of one step for one purpose. Seed and step are non-negative 32-bit whole numbers. */
export function streamOf(seed: number, purpose: string, step: number): Stream {
  const key = numberOf(purpose);
  const words = new Uint32Array(2);
  const at = (index: number) => {
    threefry(seed, key, step, index, words);
    return words;
  };
  return {
    uniform: (index) => (at(index)[0] >>> 8) / 0x1000000,
    normal(index) {
      // Box and Muller's transform; the first word is moved off zero, where the logarithm ends.
      const [radius, angle] = at(index);
      return Math.sqrt(-2 * log((radius + 0.5) / 0x100000000)) * cos((angle / 0x100000000) * 2 * Math.PI);
    },
    integer: (index, n) => Math.floor((at(index)[0] * n) / 0x100000000),
  };
}

/** A 32-bit whole number. */
export function draw(seed: number, purpose: string, step: number, index: number): number {
  const words = new Uint32Array(2);
  threefry(seed, numberOf(purpose), step, index, words);
  return words[0];
}

/** `count` numbers in [0, 1); place i holds `streamOf(…).uniform(i)`. */
export function uniforms(seed: number, purpose: string, step: number, count: number): Float32Array {
  const { uniform } = streamOf(seed, purpose, step);
  return filled(count, uniform);
}

/** `count` standard normal numbers; place i holds `streamOf(…).normal(i)` in single precision. */
export function normals(seed: number, purpose: string, step: number, count: number): Float32Array {
  const { normal } = streamOf(seed, purpose, step);
  return filled(count, normal);
}

/** `Float32Array.from` with a function takes three times as long. */
function filled(count: number, numberAt: (index: number) => number): Float32Array {
  const numbers = new Float32Array(count);
  for (let index = 0; index < count; index++) numbers[index] = numberAt(index);
  return numbers;
}

/** The numbers 0 … n − 1 in an order of chance (Fisher and Yates). */
export function permutation(seed: number, purpose: string, step: number, n: number): Uint32Array {
  const { integer } = streamOf(seed, purpose, step);
  const order = new Uint32Array(n);
  for (let index = 0; index < n; index++) order[index] = index;
  for (let last = n - 1; last > 0; last--) {
    const other = integer(last, last + 1);
    const moved = order[last];
    order[last] = order[other];
    order[other] = moved;
  }
  return order;
}
