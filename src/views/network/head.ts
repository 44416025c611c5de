import type { Network } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import type { Column } from "./columns";
import { parametersLine, shapeLine, sightLine } from "./names";

/** What a header says in a hall: its name and its shape. */
const linesInHall = 2;

/** The lines of a column's header: what it is, what it gives, what it costs (`brief` where room is short), what it sees. */
export function headLines(column: Column, network: Network, brief = false): readonly Message[] {
  const { info, features } = column;
  if (features) {
    const all = features.length;
    return [
      message("input"),
      message("{chosen} of {all} features", { chosen: column.units, all }),
      column.units < all ? message("click to add") : message("click to leave out"),
    ];
  }
  if (!info) {
    const values = column.standardised ? message("standardised") : message("values 0 to 1");
    return [message("input"), shapeLine(column, network), values];
  }
  const sight = sightLine(column, network);
  const lines = [info.type.title(info.values), shapeLine(column, network), parametersLine(info.parameters, brief)];
  return sight ? [...lines, sight] : lines;
}

/** Texts of a network's headers in the reader's language, one string, so that what depends on them can be kept. */
export interface HeadTexts {
  /** A line of header each, columns parted by an empty line. */
  readonly lines: string;
  /** The names of what is folded away before each column, one line a column. */
  readonly folded: string;
}

export function headTexts(
  columns: readonly Column[],
  network: Network,
  say: (text: Message) => string,
  projected: boolean,
): HeadTexts {
  const most = projected ? linesInHall : undefined;
  return {
    lines: columns.map((column) => headLines(column, network).slice(0, most).map(say).join("\n")).join("\n\n"),
    folded: columns
      .map(({ folded }) => (projected ? "" : folded.map((info) => say(info.type.title(info.values))).join("  ")))
      .join("\n"),
  };
}
