/**
 * A 64-bit fingerprint of bytes as 16 hexadecimal digits: two FNV-1a hashes with different starts and factors, each
 * mixed at the end. It tells different files apart; it is no protection against somebody who wants two to agree.
 */
export function fingerprintOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < bytes.length; at++) {
    one = Math.imul(one ^ bytes[at], 0x01000193);
    other = Math.imul((other ^ bytes[at]) + 0x9e3779b9, 0x85ebca6b);
  }
  return hex(mixed(one ^ bytes.length)) + hex(mixed(other));
}

/** The fingerprint of a text. */
export const fingerprintOfText = (text: string): string => fingerprintOf(new TextEncoder().encode(text));

/** Spreads every bit over all others (the end of MurmurHash3). */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

const hex = (word: number): string => word.toString(16).padStart(8, "0");
