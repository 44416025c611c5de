const [zero, nine, minus] = [0x30, 0x39, 0x2d];
const shape = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const longest = 40;

/** The number that bytes `from` … `to` − 1 spell in decimal; NaN where they don't, or spell one beyond all bounds. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  const start = bytes[from] === minus ? from + 1 : from;
  if (to > start && to - start <= 9) {
    let whole = 0;
    let at = start;
    while (at < to && bytes[at] >= zero && bytes[at] <= nine) whole = 10 * whole + bytes[at++] - zero;
    if (at === to) return start > from ? -whole : whole;
  }
  if (to - from > longest || to <= from) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to));
  const value = shape.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
