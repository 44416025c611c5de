import { ownSource } from "./columns";
import { linksInto, type Link } from "./links";
import type { Layout, Tile } from "./places";
import { sourceTile } from "./paintLinks";
import type { Spot } from "./spots";

/** Links and funnels that belong to one unit: what it is made of, and what it goes into. */
export interface Lit {
  /** Links by the index of the column they lead into. */
  readonly links: readonly { readonly column: number; readonly link: Link }[];
  readonly funnels: readonly { readonly from: Tile; readonly to: Tile }[];
}

/** Whether a column takes its units over one by one without weights. */
const takesOver = ({ columns }: Layout, index: number): boolean =>
  index > 0 && !columns[index].info?.weights.some(({ name }) => name === "kernel");

/** Everything that lights up with the unit that is pointed at. */
export function litBy(layout: Layout, spot: Spot): Lit {
  const { columns } = layout;
  const funnels: { from: Tile; to: Tile }[] = [];
  const join = (index: number, unit: number, source: number) => {
    const [from, to] = [sourceTile(columns[index - 1], source), columns[index].tileOf.get(unit)];
    if (from && to) funnels.push({ from, to });
  };
  let [index, unit] = [spot.column, spot.unit];
  while (takesOver(layout, index)) {
    const source = ownSource(columns[index], columns[index - 1], unit);
    join(index, unit, source);
    unit = source;
    index--;
  }
  const links = index > 0 ? incoming(layout, index, unit) : [];
  let [after, carried] = [spot.column, spot.unit];
  while (
    after + 1 < columns.length &&
    takesOver(layout, after + 1) &&
    columns[after + 1].units === columns[after].units
  ) {
    join(after + 1, carried, carried);
    after++;
  }
  return { links: [...links, ...outgoing(layout, after, carried)], funnels };
}

function incoming({ columns }: Layout, column: number, unit: number): Lit["links"] {
  const [own, before] = [columns[column], columns[column - 1]];
  const links = own.reads === "own" ? [{ unit, source: ownSource(own, before, unit) }] : linksInto(unit, before);
  return links.map((link) => ({ column, link }));
}

function outgoing({ columns }: Layout, index: number, source: number): Lit["links"] {
  const next = columns[index + 1];
  if (!next || source < 0) return [];
  const units = next.tiles.map(({ unit }) => unit);
  const reading =
    next.reads === "own" ? units.filter((unit) => ownSource(next, columns[index], unit) === source) : units;
  return reading.map((unit) => ({
    column: index + 1,
    link: { unit, source: columns[index].kind === "picture" ? 0 : source },
  }));
}
