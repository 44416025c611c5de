/** A point of two numbers and the class it belongs to, −1 or 1. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: -1 | 1;
}

/** A line a·x + b·y = c; the class 1 is where the left side is larger. */
export interface Line {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/**
 * The straight line between two classes: across the difference of their means as the spread within them sees it, moved
 * to where most points stand on their side. Source: Fisher, "The use of multiple measurements in taxonomic problems", 1936.
 */
export function lineBetween(points: readonly LabelledPoint[]): Line {
  const [low, high] = ([-1, 1] as const).map((label) => momentsOf(points.filter((point) => point.label === label)));
  const small = 1e-6 * (low.xx + low.yy + high.xx + high.yy) + 1e-12;
  const [xx, yy, xy] = [low.xx + high.xx + small, low.yy + high.yy + small, low.xy + high.xy];
  const [dx, dy] = [high.x - low.x, high.y - low.y];
  const size = xx * yy - xy * xy;
  const [a, b] = [(yy * dx - xy * dy) / size, (xx * dy - xy * dx) / size];
  return { a, b, c: bestThreshold(points.map(({ x, y, label }) => ({ value: a * x + b * y, label }))) };
}

/** The share of points on the side of their class. */
export const separated = (points: readonly LabelledPoint[], { a, b, c }: Line): number =>
  points.filter(({ x, y, label }) => a * x + b * y > c === (label === 1)).length / points.length;

function momentsOf(points: readonly LabelledPoint[]) {
  const mean = (of: (point: LabelledPoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return {
    x,
    y,
    xx: mean((point) => (point.x - x) * (point.x - x)),
    yy: mean((point) => (point.y - y) * (point.y - y)),
    xy: mean((point) => (point.x - x) * (point.y - y)),
  };
}

function bestThreshold(projected: readonly { readonly value: number; readonly label: -1 | 1 }[]): number {
  const sorted = projected.toSorted((one, other) => one.value - other.value);
  let right = sorted.filter(({ label }) => label === 1).length;
  let [best, threshold] = [right, (sorted[0]?.value ?? 0) - 1];
  for (let at = 0; at < sorted.length; at++) {
    right += sorted[at].label === 1 ? -1 : 1;
    const next = sorted[at + 1]?.value ?? sorted[at].value + 1;
    if (right <= best || next === sorted[at].value) continue;
    [best, threshold] = [right, (sorted[at].value + next) / 2];
  }
  return threshold;
}
