import type { Easel } from "./easel";

/** A number 0…1 of chance that belongs to a cell; quick, and the same everywhere. */
export function chanceAt(seed: number, x: number, y: number): number {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/** Hills of chance, −1…1, one a unit: the corners' numbers with a smooth passage between them. */
function cloudAt(seed: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - left, y - top];
  const [s, t] = [u * u * (3 - 2 * u), v * v * (3 - 2 * v)];
  const above = chanceAt(seed, left, top) * (1 - s) + chanceAt(seed, left + 1, top) * s;
  const below = chanceAt(seed, left, top + 1) * (1 - s) + chanceAt(seed, left + 1, top + 1) * s;
  return 2 * (above * (1 - t) + below * t) - 1;
}

/** Film grain: every pixel lighter or darker by chance, all its channels alike; less where a picture is small. */
export function grain(easel: Easel, seed: number, amount: number): void {
  const { width, height, values } = easel;
  const strength = amount * Math.min(1, width / 240);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const pull = chanceAt(seed, x, y) + chanceAt(seed + 1, x, y) - 1;
      for (let channel = 0; channel < 3; channel++) {
        values[at + channel] = Math.min(1, Math.max(0, values[at + channel] + strength * pull));
      }
    }
  }
}

/** Adds `amount` × clouds of a size in design units to a band of rows between two heights. */
export function clouds(
  easel: Easel,
  options: { seed: number; across: number; down: number; amount: number; top: number; bottom: number },
): void {
  const { seed, across, down, amount, top, bottom } = options;
  const { width, height, scale, values } = easel;
  const last = Math.min(height, Math.ceil(bottom * scale));
  for (let y = Math.max(0, Math.floor(top * scale)); y < last; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [(x + 0.5) / scale, (y + 0.5) / scale];
      const pull = cloudAt(seed, u / across, v / down) + cloudAt(seed + 1, (2 * u) / across, (2 * v) / down) / 2;
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) values[at + channel] += amount * pull;
    }
  }
}
