/** A stroke as places, flat x, y, x, y …, and which of them are sharp turns. */
export interface Stroke {
  readonly places: readonly number[];
  readonly sharp: readonly boolean[];
}

/** Reads `x,y x,y* …`; a `*` marks a sharp turn. */
export function readStroke(text: string): Stroke {
  const words = text.split(" ");
  return {
    places: words.flatMap((word) => word.replace("*", "").split(",").map(Number)),
    sharp: words.map((word) => word.endsWith("*")),
  };
}

/** The most straight pieces that stand for the curve between two places. */
const most = 4;

/** How far, in percent of a digit's height, the curve may run beside the pieces that stand for it: a tenth of a cell. */
const tolerance = 0.5;

/**
 * A smooth curve through places, flat x, y, w …, as a chain of straight pieces, flat x, y, w …: Catmull and Rom's spline,
 * in as many pieces as its bends need. At a sharp place the curve stops and turns.
 */
export function smooth(places: Float64Array, sharp: readonly boolean[]): Float64Array {
  const last = sharp.length - 1;
  const chain = new Float64Array(3 * (last * most + 1));
  for (let axis = 0; axis < 3; axis++) chain[axis] = places[axis];
  let at = 3;
  for (let index = 0; index < last; index++) {
    const b = 3 * index;
    const c = b + 3;
    const a = index === 0 || sharp[index] ? b : b - 3;
    const d = index + 1 === last || sharp[index + 1] ? c : c + 3;
    const bulgeX = bulge(places[a], places[b], places[c], places[d]);
    const bulgeY = bulge(places[a + 1], places[b + 1], places[c + 1], places[d + 1]);
    const needed = Math.ceil(Math.sqrt((Math.abs(bulgeX) + Math.abs(bulgeY)) / tolerance));
    const pieces = Math.min(most, Math.max(1, needed));
    for (let piece = 1; piece <= pieces; piece++) {
      for (let axis = 0; axis < 3; axis++)
        chain[at++] = between(places[a + axis], places[b + axis], places[c + axis], places[d + axis], piece / pieces);
    }
  }
  return chain.subarray(0, at);
}

/** The spline between b and c, t from 0 to 1; its slope at b is half of c − a. */
function between(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** How far the middle of that spline is from the middle of b and c. */
const bulge = (a: number, b: number, c: number, d: number): number => (b + c - a - d) / 16;
