import { memo, useState, type CSSProperties } from "react";
import { useSession } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { useTheme } from "../../ui/theme";
import { cellColour } from "./colours";
import styles from "./Matrix.module.css";
import { cellAfter, mostInCell } from "./sums";

/** A cell of the matrix: what the examples are, and what the network said. */
type Place = readonly [actual: number, predicted: number];

const same = (place: Place | null, row: number, column: number) => place?.[0] === row && place[1] === column;

/**
 * Counts of what examples are (rows) against what the network said (columns). Where `live`, a cell that is chosen fills
 * the gallery with its pictures; arrow keys walk from cell to cell.
 */
export function Matrix(props: {
  counts: Float32Array;
  labels: readonly string[];
  chosen: Place | null;
  live: boolean;
}) {
  const { counts, labels, chosen, live } = props;
  const t = useTranslate();
  const [current, setCurrent] = useState<Place>([0, 0]);
  const classes = labels.length;
  const most = Math.max(1, ...counts);
  const names = labels.map((label) => t(label));
  const worded = names.some((name) => name.length > 2);
  return (
    <table
      className={[styles.matrix, classes <= 5 && styles.wide, worded && styles.worded].filter(Boolean).join(" ")}
      style={{ "--digits": String(mostInCell(counts, classes)).length } as CSSProperties}
      aria-label={t("Row: what it is. Column: what the network said.")}
    >
      <thead>
        <tr>
          <th>
            <span className="visually-hidden">{t("what it is")}</span>
          </th>
          {names.map((name) => (
            <th key={name} scope="col" title={name}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, row) => (
          <tr key={name}>
            <th scope="row" title={name}>
              {name}
            </th>
            {names.map((other, column) => (
              <Cell
                key={other}
                row={row}
                column={column}
                classes={classes}
                count={counts[row * classes + column]}
                most={most}
                name={name}
                other={other}
                current={same(current, row, column)}
                chosen={same(chosen, row, column)}
                live={live}
                onCurrent={setCurrent}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn again only when its own count changes: there may be a hundred of them, and the network trains. */
const Cell = memo(function Cell(props: {
  row: number;
  column: number;
  classes: number;
  count: number;
  most: number;
  name: string;
  other: string;
  current: boolean;
  chosen: boolean;
  live: boolean;
  onCurrent: (place: Place) => void;
}) {
  const { row, column, classes, count, most, name, other, current, chosen, live, onCurrent } = props;
  const t = useTranslate();
  const session = useSession();
  const { ground, text } = cellColour(count / most, row === column, useTheme());
  const style = count > 0 ? { background: ground, color: text } : undefined;
  const written = count > 0 ? count : "";
  if (!live) return <td style={style}>{written}</td>;
  const said =
    row === column
      ? t("{label}: {count} recognised", { count, label: name })
      : t("{label} taken for {other}: {count}", { count, label: name, other });
  return (
    <td style={style}>
      <button
        type="button"
        aria-label={said}
        aria-pressed={chosen}
        title={said}
        tabIndex={current ? 0 : -1}
        onClick={() => {
          onCurrent([row, column]);
          session.setFocus({ gallery: chosen ? undefined : { actual: row, predicted: column } });
        }}
        onKeyDown={(event) => {
          const next = cellAfter(event.key, [row, column], classes);
          if (!next) return;
          event.preventDefault();
          event.stopPropagation();
          onCurrent(next);
          const rows = event.currentTarget.closest("tbody")?.rows;
          rows?.[next[0]].querySelectorAll("button")[next[1]].focus();
        }}
      >
        {written}
      </button>
    </td>
  );
});
