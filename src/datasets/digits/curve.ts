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

/** How many straight pieces stand for the curve between two places. */
const pieces = 6;

/**
 * A smooth curve through the places as a chain of straight pieces, flat x, y …: Catmull and Rom's spline. A sharp
 * place counts twice, so the curve stops there and turns.
 */
export function smooth(places: readonly number[], sharp: readonly boolean[]): number[] {
  const through: number[] = [];
  for (const [index, turn] of sharp.entries()) {
    const [x, y] = [places[2 * index], places[2 * index + 1]];
    through.push(x, y);
    if (turn) through.push(x, y);
  }
  const count = through.length / 2;
  const at = (index: number, axis: number) => through[2 * Math.min(count - 1, Math.max(0, index)) + axis];
  const chain = [at(0, 0), at(0, 1)];
  for (let index = 0; index + 1 < count; index++) {
    if (at(index, 0) === at(index + 1, 0) && at(index, 1) === at(index + 1, 1)) continue;
    for (let piece = 1; piece <= pieces; piece++) {
      for (const axis of [0, 1]) {
        chain.push(
          between(at(index - 1, axis), at(index, axis), at(index + 1, axis), at(index + 2, axis), piece / pieces),
        );
      }
    }
  }
  return chain;
}

/** The spline between b and c, t from 0 to 1; its slope at b is half of c − a. */
function between(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
