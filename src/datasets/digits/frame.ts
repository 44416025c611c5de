/** A digit as written: chains of places, flat x, y, w …; w is the pen's width there against its mean. */
export type Writing = readonly Float64Array[];

/** The box that a digit fills in MNIST, in cells, less the width of a pen. */
const box = 17.6;

/** Scales a writing to fill the box and moves its centre of mass to 0, as MNIST frames its digits. */
export function framed(writing: Writing): Writing {
  const { middle, extent } = measure(writing);
  const scale = box / extent;
  return writing.map((chain) => chain.map((value, at) => (at % 3 === 2 ? value : (value - middle[at % 3]) * scale)));
}

/** The centre of mass of the ink, and the longer side of the box around it. */
function measure(writing: Writing): { middle: readonly [x: number, y: number]; extent: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let [mass, sumX, sumY] = [0, 0, 0];
  for (const chain of writing) {
    for (let at = 0; at < chain.length; at += 3) {
      const [x, y] = [chain[at], chain[at + 1]];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      if (at === 0) continue;
      const [dx, dy] = [x - chain[at - 3], y - chain[at - 2]];
      const inked = Math.sqrt(dx * dx + dy * dy) * (chain[at - 1] + chain[at + 2]);
      mass += inked;
      sumX += inked * (x - dx / 2);
      sumY += inked * (y - dy / 2);
    }
  }
  return { middle: [sumX / mass, sumY / mass], extent: Math.max(right - left, bottom - top) };
}
