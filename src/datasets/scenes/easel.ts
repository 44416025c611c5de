/** Red, green, blue, each 0…1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour, or an even passage from one at a point to another at a second point (design units). */
export type Paint =
  | Colour
  | {
      readonly from: readonly [x: number, y: number, colour: Colour];
      readonly to: readonly [x: number, y: number, colour: Colour];
    };

export type Points = readonly (readonly [x: number, y: number])[];

/** Lines of coverage a row of pixels is measured on. */
const slices = 4;

/**
 * A sheet to paint a scene on: the design is `across` × `down` units, whatever the number of pixels. Values are red,
 * green, blue 0…1, row-major, row 0 on top. Each shape covers what was there by the share of the pixel it covers.
 */
export class Easel {
  readonly width: number;
  readonly height: number;
  /** Pixels a unit. */
  readonly scale: number;
  readonly values: Float32Array;

  constructor(width: number, height: number, across: number) {
    this.width = width;
    this.height = height;
    this.scale = width / across;
    this.values = new Float32Array(width * height * 3);
  }

  /** Covers everything. */
  cover(paint: Paint): void {
    const mix = mixer(paint, this.scale);
    for (let y = 0; y < this.height; y++) for (let x = 0; x < this.width; x++) this.blend(x, y, 1, mix);
  }

  /** A filled polygon; holes by the even-odd rule. */
  polygon(points: Points, paint: Paint, opacity = 1): void {
    const mix = mixer(paint, this.scale);
    const edges = points.map(([x, y]) => [x * this.scale, y * this.scale] as const);
    const tops = edges.map(([, y]) => y);
    const first = Math.max(0, Math.floor(Math.min(...tops)));
    const last = Math.min(this.height, Math.ceil(Math.max(...tops)));
    const row = new Float32Array(this.width);
    for (let y = first; y < last; y++) {
      row.fill(0);
      for (let slice = 0; slice < slices; slice++) {
        const crossings = crossingsAt(edges, y + (slice + 0.5) / slices);
        for (let at = 0; at + 1 < crossings.length; at += 2) cover(row, crossings[at], crossings[at + 1], 1 / slices);
      }
      for (let x = 0; x < this.width; x++) if (row[x] > 0) this.blend(x, y, row[x] * opacity, mix);
    }
  }

  /** A filled ellipse, turned by nothing; `soft` units wide is its rim. */
  ellipse(cx: number, cy: number, rx: number, ry: number, paint: Paint, opacity = 1, soft = 0): void {
    const mix = mixer(paint, this.scale);
    const [x0, y0, a, b] = [cx, cy, rx, ry].map((value) => value * this.scale);
    const rim = Math.max(1, soft * this.scale);
    this.within([x0 - a - rim, y0 - b - rim, x0 + a + rim, y0 + b + rim], (x, y) => {
      const [u, v] = [(x + 0.5 - x0) / a, (y + 0.5 - y0) / b];
      const inside = (1 - Math.sqrt(u * u + v * v)) * Math.min(a, b);
      const share = Math.min(1, Math.max(0, 0.5 + inside / rim));
      if (share > 0) this.blend(x, y, share * opacity, mix);
    });
  }

  /** A line through points with round ends, `thick` units wide; where it is thinner than a pixel it is paler. */
  stroke(points: Points, thick: number, paint: Paint, opacity = 1): void {
    const mix = mixer(paint, this.scale);
    const half = (thick * this.scale) / 2;
    const places = points.map(([x, y]) => [x * this.scale, y * this.scale] as const);
    const [left, top, right, bottom] = this.inside(boxOf(places, half + 1));
    const covered = new Float32Array(Math.max(0, right - left) * Math.max(0, bottom - top));
    for (let at = 0; at + 1 < places.length; at++) {
      const off = distanceTo(places[at], places[at + 1]);
      this.within(boxOf([places[at], places[at + 1]], half + 1), (x, y) => {
        const share = Math.min(1, half + 0.5 - off(x + 0.5, y + 0.5), 2 * half);
        const place = (y - top) * (right - left) + x - left;
        if (share > covered[place]) covered[place] = share;
      });
    }
    for (let y = top, at = 0; y < bottom; y++)
      for (let x = left; x < right; x++, at++) if (covered[at] > 0) this.blend(x, y, covered[at] * opacity, mix);
  }

  private inside([left, top, right, bottom]: Box): Box {
    return [
      Math.max(0, Math.floor(left)),
      Math.max(0, Math.floor(top)),
      Math.min(this.width, Math.ceil(right)),
      Math.min(this.height, Math.ceil(bottom)),
    ];
  }

  private within(box: Box, visit: (x: number, y: number) => void): void {
    const [left, top, right, bottom] = this.inside(box);
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) visit(x, y);
  }

  private blend(x: number, y: number, share: number, mix: Mixer): void {
    mix(x, y);
    const at = (y * this.width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      this.values[at + channel] += share * (mixed[channel] - this.values[at + channel]);
    }
  }
}

/** The colour at a pixel, written to `mixed`. */
type Mixer = (x: number, y: number) => void;

const mixed = new Float32Array(3);

function mixer(paint: Paint, scale: number): Mixer {
  if (!("from" in paint)) return () => mixed.set(paint);
  const [[x0, y0, start], [x1, y1, end]] = [paint.from, paint.to];
  const [dx, dy] = [(x1 - x0) * scale, (y1 - y0) * scale];
  const square = dx * dx + dy * dy;
  return (x, y) => {
    const along = ((x + 0.5 - x0 * scale) * dx + (y + 0.5 - y0 * scale) * dy) / square;
    const share = Math.min(1, Math.max(0, along));
    for (let channel = 0; channel < 3; channel++)
      mixed[channel] = start[channel] + share * (end[channel] - start[channel]);
  };
}

function crossingsAt(points: Points, y: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < points.length; at++) {
    const [[x0, y0], [x1, y1]] = [points[at], points[(at + 1) % points.length]];
    if (y0 <= y !== y1 <= y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
  }
  return found.toSorted((a, b) => a - b);
}

/** Adds `share` to the cells of a row between two places, and its part to the cells at the ends. */
function cover(row: Float32Array, from: number, to: number, share: number): void {
  const [start, end] = [Math.max(0, from), Math.min(row.length, to)];
  for (let x = Math.floor(start); x < end; x++) {
    row[x] += share * (Math.min(x + 1, end) - Math.max(x, start));
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(points: Points, reach: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs) - reach, Math.min(...ys) - reach, Math.max(...xs) + reach, Math.max(...ys) + reach];
}

/** How far a place is from a line between two. */
function distanceTo([x0, y0]: Points[number], [x1, y1]: Points[number]): (x: number, y: number) => number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy || 1;
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
    const [offX, offY] = [x - x0 - along * dx, y - y0 - along * dy];
    return Math.sqrt(offX * offX + offY * offY);
  };
}
