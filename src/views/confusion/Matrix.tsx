import { memo, useRef, useState, type KeyboardEvent } from "react";
import { useTranslate } from "../../ui/language";
import { useTheme } from "../../ui/theme";
import { cellColour } from "./colours";
import styles from "./Matrix.module.css";
import { cellAfter } from "./sums";

/** A cell of the matrix: what the examples are, and what the network said. */
export type Place = readonly [actual: number, predicted: number];

const written = ([row, column]: Place) => `${row} ${column}`;

/** The cell an event happened in. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-cell]") : null;
  if (!cell?.dataset.cell) return null;
  const [row, column] = cell.dataset.cell.split(" ").map(Number);
  return [row, column];
}

/** Counts of what examples are (rows) against what the network said (columns); a cell chosen shows its pictures. */
export function Matrix(props: {
  counts: Float32Array;
  labels: readonly string[];
  chosen: Place | null;
  onChoose: ((place: Place) => void) | null;
}) {
  const { counts, labels, chosen, onChoose } = props;
  const t = useTranslate();
  const [current, setCurrent] = useState<Place>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const classes = labels.length;
  const most = Math.max(1, ...counts);
  const names = labels.map((label) => t(label));
  const worded = names.some((name) => name.length > 2);
  const same = (place: Place | null, row: number, column: number) => place?.[0] === row && place[1] === column;

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const place = placeOf(event.target);
    const next = place && cellAfter(event.key, place, classes);
    if (next) {
      setCurrent(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${written(next)}"]`)?.focus();
    } else if (place && (event.key === "Enter" || event.key === " ")) onChoose?.(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <table
      ref={table}
      role="grid"
      className={[styles.matrix, classes <= 5 && styles.wide, worded && styles.worded, onChoose && styles.live]
        .filter(Boolean)
        .join(" ")}
      aria-label={t("Row: what it is. Column: what the network said.")}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const place = placeOf(event.target);
        if (!place) return;
        setCurrent(place);
        onChoose?.(place);
      }}
    >
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {names.map((other, column) => (
              <Cell
                key={other}
                row={row}
                column={column}
                count={counts[row * classes + column]}
                most={most}
                name={name}
                other={other}
                current={same(current, row, column)}
                chosen={same(chosen, row, column)}
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
  count: number;
  most: number;
  name: string;
  other: string;
  current: boolean;
  chosen: boolean;
}) {
  const { row, column, count, most, name, other, current, chosen } = props;
  const t = useTranslate();
  const { ground, text } = cellColour(count / most, row === column, useTheme());
  const said =
    row === column
      ? t("{label}: {count} recognised", { count, label: name })
      : t("{label} taken for {other}: {count}", { count, label: name, other });
  return (
    <td
      role="gridcell"
      data-cell={written([row, column])}
      tabIndex={current ? 0 : -1}
      aria-label={said}
      aria-selected={chosen}
      title={said}
      style={count > 0 ? { background: ground, color: text } : undefined}
    >
      {count > 0 ? count : ""}
    </td>
  );
});
