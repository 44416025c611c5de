import { message, type Message } from "../../locales/message";
import { fixed } from "../../ui/figures";
import type { ScaleName } from "../../ui/ramps";
import { around, type Layout } from "./places";
import { scaleHead, type Scope } from "./scales";
import type { Scene } from "./scene";

/** So wide, in CSS pixels, a legend has room for its name. */
const comfortable = 124;

/** One legend: its scale, where it stands, and what saturates it (null where that differs from unit to unit). */
export interface LegendPlace {
  readonly key: string;
  readonly scale: ScaleName;
  readonly what: Message;
  readonly limit: number | null;
  readonly changes: boolean;
  /** What its ends say, where that are no numbers. */
  readonly ends?: readonly [low: Message, high: Message];
  readonly left: number;
  readonly width: number;
}

/** What saturates a scale, as it is written at the end of its legend. */
export const limitText = (limit: number): string =>
  Number.isInteger(limit) ? String(limit) : fixed(limit, limit >= 10 ? 1 : 2);

const words: Readonly<Record<ScaleName, Message>> = {
  activation: message("activation"),
  signed: message("value"),
  picture: message("brightness"),
};

/** Legends under the columns they speak for: one for each run of columns that share a scale, one for the weights. */
export function legendsOf({ layout, limits, tuned }: Scene, scope: Scope): readonly LegendPlace[] {
  const { columns } = layout;
  const legends: LegendPlace[] = [];
  for (const [index, column] of columns.entries()) {
    if (scaleHead(columns, index) !== index || column.tiles.length === 0) continue;
    const members = columns.filter((_, other) => scaleHead(columns, other) === index);
    const box = around(members.flatMap(({ tiles }) => tiles.map((tile) => tile.box)));
    const weights = column.kind === "answer";
    if (column.features || column.kind === "cells") continue;
    const fixed = column.scale === "picture";
    const over = tuned !== null && column.kind === "maps";
    legends.push({
      ...(over && { ends: [message("weakest"), message("strongest")] }),
      key: column.key,
      scale: weights ? "signed" : over ? "activation" : column.scale,
      what: weights
        ? message("what it brings")
        : over
          ? message("answer")
          : column.kind === "thumbnails"
            ? message("output")
            : words[column.scale],
      limit: fixed ? 1 : weights || over || scope === "unit" ? null : limits.ofUnit(index, column.tiles[0].unit),
      changes: !fixed && !weights,
      left: box.x,
      width: Math.max(42, Math.round(box.width)),
    });
  }
  const fewer = merged(legends);
  return layout.direction === "across"
    ? widened(fewer, layout.width)
    : fewer.map((legend) => ({ ...legend, left: 0, width: legendWidth(layout, fewer.length) }));
}

/** Whether two legends would look the same: the same colours for the same numbers. */
const alike = (a: LegendPlace, b: LegendPlace): boolean =>
  a.changes && b.changes && a.scale === b.scale && a.what.text === b.what.text && shown(a.limit) === shown(b.limit);

const shown = (limit: number | null): string => (limit === null ? "" : limitText(limit));

/** One legend speaks for neighbouring columns that share their colours. */
function merged(legends: readonly LegendPlace[]): readonly LegendPlace[] {
  const fewer: LegendPlace[] = [];
  for (const legend of legends) {
    const last = fewer.at(-1);
    if (!last || !alike(last, legend)) fewer.push(legend);
    else fewer[fewer.length - 1] = { ...last, width: legend.left + legend.width - last.left };
  }
  return fewer;
}

/** A legend under narrow tiles takes room to name itself, as far as the next one and the edge leave it some. */
function widened(legends: readonly LegendPlace[], end: number): readonly LegendPlace[] {
  return legends.map((legend, index) => {
    const room = (legends[index + 1]?.left ?? end) - 16;
    const width = Math.max(legend.width, Math.min(comfortable, room - legend.left));
    return { ...legend, width };
  });
}

/** Where data flow down, legends stand side by side under everything. */
const legendWidth = ({ width }: Layout, count: number): number =>
  Math.min(120, Math.floor((width - 12 * (count - 1)) / Math.max(1, count)));
