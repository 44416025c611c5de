/** Where a number stands on the tape. */
export type Place = number;

let room = 1 << 16;
let size = 0;
let values = new Float64Array(room);
let firsts = new Int32Array(room);
let seconds = new Int32Array(room);
let firstSlopes = new Float64Array(room);
let secondSlopes = new Float64Array(room);
let closest = Number.POSITIVE_INFINITY;

function wider<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function grow(): void {
  room *= 2;
  values = wider(values, new Float64Array(room));
  firsts = wider(firsts, new Int32Array(room));
  seconds = wider(seconds, new Int32Array(room));
  firstSlopes = wider(firstSlopes, new Float64Array(room));
  secondSlopes = wider(secondSlopes, new Float64Array(room));
}

function note(value: number, first: Place, firstSlope: number, second: Place, secondSlope: number): Place {
  if (size === room) grow();
  values[size] = value;
  firsts[size] = first;
  seconds[size] = second;
  firstSlopes[size] = firstSlope;
  secondSlopes[size] = secondSlope;
  return size++;
}

function chained(place: Place, take: (slope: number) => number): Float64Array {
  const slopes = new Float64Array(place + 1);
  slopes[place] = 1;
  for (let at = place; at >= 0; at--) {
    const slope = slopes[at];
    if (slope === 0) continue;
    const [first, second] = [firsts[at], seconds[at]];
    if (first !== at) slopes[first] += slope * take(firstSlopes[at]);
    if (second !== at) slopes[second] += slope * take(secondSlopes[at]);
  }
  return slopes;
}

/**
 * Numbers in double precision that remember how they came about: sums, products and curves. The chain rule, walked
 * backward over the tape, then gives the slope of one number for all others, exactly and whatever was computed.
 */
export const tape = {
  /** Forgets everything. */
  clear(): void {
    size = 0;
    closest = Number.POSITIVE_INFINITY;
  },
  number: (value: number): Place => note(value, 0, 0, 0, 0),
  valueOf: (place: Place): number => values[place],
  sum: (a: Place, b: Place): Place => note(values[a] + values[b], a, 1, b, 1),
  product: (a: Place, b: Place): Place => note(values[a] * values[b], a, values[b], b, values[a]),
  /** factor·a + shift. */
  line: (a: Place, factor: number, shift = 0): Place => note(factor * values[a] + shift, a, factor, a, 0),
  /** A function of one number that has this value and this slope there. */
  curve: (a: Place, value: number, slope: number): Place => note(value, a, slope, a, 0),
  /** Notes how far away the next kink or tie is: nearer than rounding errors reach, slopes would be a matter of luck. */
  kink(distance: number): void {
    closest = Math.min(closest, Math.abs(distance));
  },
  closestKink: (): number => closest,
  /** The slope of the number at `place` for the number at every place. */
  slopesOf: (place: Place): Float64Array => chained(place, (slope) => slope),
  /**
   * The same with every step of every chain taken as positive. Where this is much larger than the slope itself, the slope
   * is the small rest of large numbers, and no single precision can know it.
   */
  weightsOf: (place: Place): Float64Array => chained(place, Math.abs),
};
