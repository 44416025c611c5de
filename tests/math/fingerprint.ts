import { atan2, cos, exp, expm1, hypot, log, pow, sigmoid, sin, tanh } from "../../src/math/elementary";
import { normals } from "../../src/math/random";

/** What `fingerprint` answers on every engine and processor. */
export const knownFingerprint = 4196531745;

/** One number made from every bit of many values of the elementary functions, and of normal draws. */
export function fingerprint(): number {
  let hash = 0;
  const take = (words: Uint32Array) => {
    for (const word of words) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  };
  for (let i = -2000; i < 2000; i++) {
    const x = i * 0.137 + 0.01;
    const y = (i % 71) + 0.3;
    const values = [exp(x), expm1(x / 90), log(x * x), sin(x), cos(x), tanh(x / 20), sigmoid(x / 9)];
    const pairs = [pow(Math.abs(x), y), atan2(x, y), hypot(x, y)];
    take(new Uint32Array(new Float64Array([...values, ...pairs]).buffer));
  }
  take(new Uint32Array(normals(1, "fingerprint", 0, 4000).buffer));
  return hash >>> 0;
}
