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
/** While step follows step fewer are drawn, so that each step is: who drags doesn't read single links. */
const moving = { into: 1, ofAll: 60 };

const pairOf = ({ sources }: Strengths, { source, unit }: Link): number => unit * sources + source;

/** Every link into one unit from units that are shown. */
export function linksInto(unit: number, before: PlacedColumn): readonly Link[] {
  return before.tiles.filter((tile) => tile.unit >= 0).map((tile) => ({ source: tile.unit, unit }));
}

/** All links into the tiles of a column: a column that is placed anew is another one. */
const known = new WeakMap<PlacedColumn, readonly (readonly Link[])[]>();

function allLinks(column: PlacedColumn, before: PlacedColumn): readonly (readonly Link[])[] {
  const found = known.get(column) ?? column.tiles.map(({ unit }) => linksInto(unit, before));
  known.set(column, found);
  return found;
}

/** The strongest of some links, the strongest first; of equal ones, those that come first. */
function strongestOf(links: readonly Link[], most: number, strengths: Strengths): readonly Link[] {
  const size = (link: Link) => strengths.size[pairOf(strengths, link)];
  if (most > strongestInto) return links.toSorted((a, b) => size(b) - size(a)).slice(0, most);
  const best: Link[] = [];
  for (const link of links) {
    let place = best.length;
    while (place > 0 && size(link) > size(best[place - 1])) place--;
    if (place < most) best.splice(place, 0, link);
    if (best.length > most) best.pop();
  }
  return best;
}

/** The links that are drawn while none is pointed at. */
export function restingLinks(
  column: PlacedColumn,
  before: PlacedColumn,
  strengths: Strengths,
  hurried = false,
): readonly Link[] {
  const all = allLinks(column, before);
  const count = all.reduce((sum, links) => sum + links.length, 0);
  const strongest = (links: readonly Link[], most: number) => strongestOf(links, most, strengths);
  if (column.folded.length > 0)
    return count > strongestOfAll ? strongest(all.flat(), hurried ? moving.ofAll : strongestOfAll) : all.flat();
  return count > mostLinks
    ? all.flatMap((links) => strongest(links, hurried ? moving.into : strongestInto))
    : all.flat();
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
