/** Each number of a kept drawing is one of so many levels, 0…1. */
const levels = 16;

/** A letter says how often the number before it comes again: `g` once, `z` twenty times. */
const [once, most] = ["g".charCodeAt(0), 20];

/**
 * A picture `[height, width, channels]`, 0…1, as text: channel by channel, row by row, each number one hexadecimal digit
 * for its level, runs by letters. Unpacking gives what packing kept, to the bit.
 */
export function pack(picture: ArrayLike<number>, channels: number): string {
  const cells = picture.length / channels;
  let text = "";
  let [last, again] = [-1, 0];
  const repeat = () => {
    for (; again > 0; again -= most) text += String.fromCharCode(once + Math.min(again, most) - 1);
    again = 0;
  };
  for (let at = 0; at < picture.length; at++) {
    const value = picture[(at % cells) * channels + Math.floor(at / cells)];
    const level = Math.round((levels - 1) * Math.min(1, Math.max(0, value)));
    if (level === last) again++;
    else {
      repeat();
      text += level.toString(levels);
      last = level;
    }
  }
  repeat();
  return text;
}

/** The picture of a text; null where it does not hold `size` numbers. */
export function unpack(text: string, size: number, channels: number): Float32Array | null {
  const picture = new Float32Array(size);
  const cells = size / channels;
  let [at, last] = [0, -1];
  const put = (level: number) => {
    picture[(at % cells) * channels + Math.floor(at / cells)] = level / (levels - 1);
    at++;
  };
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code >= once && code < once + most) {
      if (last < 0) return null;
      const times = Math.min(code - once + 1, size - at);
      for (let time = 0; time < times; time++) put(last);
    } else {
      last = Number.parseInt(sign, levels);
      if (Number.isNaN(last) || at >= size) return null;
      put(last);
    }
  }
  return at === size ? picture : null;
}
