import type { PlacedColumn } from "./places";
import type { Strengths } from "./strengths";

/** A link between two units that are shown. */
export interface Link {
  readonly source: number;
  readonly unit: number;
}

/** More links than these are not read any more: each unit keeps its three strongest. */
const mostLinks = 400;
const strongestInto = 3;
/** Behind flattened maps the strongest of all stay instead. */
const strongestOfAll = 200;

const pairOf = ({ sources }: Strengths, { source, unit }: Link): number => unit * sources + source;

/** Every link into one unit from units that are shown. */
export function linksInto(unit: number, before: PlacedColumn): readonly Link[] {
  return before.tiles.filter((tile) => tile.unit >= 0).map((tile) => ({ source: tile.unit, unit }));
}

/** The links that are drawn at rest. */
export function restingLinks(column: PlacedColumn, before: PlacedColumn, strengths: Strengths): readonly Link[] {
  const all = column.tiles.map(({ unit }) => linksInto(unit, before));
  const count = all.reduce((sum, links) => sum + links.length, 0);
  const strongest = (links: readonly Link[], most: number) =>
    links
      .toSorted((a, b) => strengths.size[pairOf(strengths, b)] - strengths.size[pairOf(strengths, a)])
      .slice(0, most);
  if (column.folded.length > 0) return count > strongestOfAll ? strongest(all.flat(), strongestOfAll) : all.flat();
  return count > mostLinks ? all.flatMap((links) => strongest(links, strongestInto)) : all.flat();
}

/** Width in CSS pixels: .4 + 3.4 · (strength / largest)^1.3. */
export function linkWidth(strengths: Strengths, link: Link): number {
  const share = strengths.largest > 0 ? strengths.size[pairOf(strengths, link)] / strengths.largest : 0;
  return 0.4 + 3.4 * share ** 1.3;
}

/** Blue where the sum is mostly positive, orange where it is mostly negative, else grey. */
export function linkHue(strengths: Strengths, link: Link): "pos" | "neg" | "edge" {
  const balance = strengths.balance[pairOf(strengths, link)];
  return balance > 0.12 ? "pos" : balance < -0.12 ? "neg" : "edge";
}

/** The share 0…1 of the strongest link. */
export const linkShare = (strengths: Strengths, link: Link): number =>
  strengths.largest > 0 ? strengths.size[pairOf(strengths, link)] / strengths.largest : 0;
