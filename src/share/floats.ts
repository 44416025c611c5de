/** 64 signs that mean nothing else in an address. */
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The shortest decimal that is this number in single precision. */
export function shortest(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === Math.fround(value)) return String(rounded);
  }
  return String(Number(value.toPrecision(9)));
}

/** Numbers in single precision as text, six bits a sign. */
export function packed(values: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (const [at, value] of values.entries()) view.setFloat32(4 * at, value, true);
  let text = "";
  for (let at = 0; at < view.byteLength; at += 3) {
    const left = Math.min(3, view.byteLength - at);
    const bits = [0, 1, 2].reduce((all, byte) => (all << 8) | (byte < left ? view.getUint8(at + byte) : 0), 0);
    for (let sign = 0; sign <= left; sign++) text += signs[(bits >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The numbers of a packed text; null where it is none. */
export function unpacked(text: string): number[] | null {
  const bytes = Math.floor((text.length * 3) / 4);
  if (bytes % 4 !== 0 || Math.ceil((bytes * 4) / 3) !== text.length) return null;
  const view = new DataView(new ArrayBuffer(bytes));
  for (let at = 0; at < bytes; at++) {
    const place = Math.floor((at * 8) / 6);
    const pair = [text[place], text[place + 1]].map((sign) => signs.indexOf(sign ?? ""));
    if (pair.some((bits) => bits < 0)) return null;
    view.setUint8(at, (((pair[0] << 6) | pair[1]) >> (4 - 2 * (at % 3))) & 255);
  }
  return Array.from({ length: bytes / 4 }, (_, at) => view.getFloat32(4 * at, true));
}
