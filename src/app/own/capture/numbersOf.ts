import type { Shot } from "./draft";

/** Bytes 0…255 as numbers 0…1. */
export const numbersOf = (shot: Shot): Float32Array => Float32Array.from(shot, (value) => value / 255);
