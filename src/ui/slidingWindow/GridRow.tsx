import { memo } from "react";
import type { Message } from "../../locales";
import { figure } from "../figures";
import { useTranslate } from "../language";
import { CellInput, type Then } from "./CellInput";
import styles from "./NumberGrid.module.css";
import type { Shades } from "./shades";

/** What a person types into a cell. */
export interface Typing {
  readonly column: number;
  /** The key that began it; null where the number itself is changed. */
  readonly typed: string | null;
}

export interface GridRowProps {
  readonly row: number;
  /** Null is not known. */
  readonly values: readonly (number | null)[];
  readonly name: string;
  /** The columns before and after which there is padding; none are inside where the row is padding. */
  readonly first: number;
  readonly last: number;
  readonly shades: Shades;
  readonly side: number;
  readonly unknown: string;
  readonly write: (value: number) => string;
  /** The column of the cursor, if it is in this row. */
  readonly cursor: number | null;
  readonly typing: Typing | null;
  /** Weights of a window that lies over the row, by column. */
  readonly weights: ReadonlyMap<number, number> | null;
  readonly limit: number;
  readonly take: (row: number, column: number, value: number) => Message | null;
  readonly done: (then: Then) => void;
}

const smallestText = 8;

/** The size of a number that fits into a cell, in px; 0 where none does. */
function textSize(text: string, side: number): number {
  const size = Math.min(0.36 * side, (1.55 * side) / Math.max(2, text.length));
  return size < smallestText ? 0 : Math.round(size * 2) / 2;
}

/** One row of a grid of numbers; drawn anew only where something in it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const t = useTranslate();
  const { row, values, name, first, last, shades, side, unknown, write, cursor, typing, weights } = props;
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className="visually-hidden">
        {name}
      </div>
      {values.map((value, column) => {
        const padding = column < first || column > last;
        const weight = weights?.get(column);
        const shown = value === null ? unknown : write(value);
        const size = textSize(shown, side);
        const isTyped = typing?.column === column;
        return (
          <div
            role="gridcell"
            key={column}
            className={styles.cell}
            data-padding={padding || undefined}
            tabIndex={cursor === column ? 0 : -1}
            style={{
              ...(value === null || padding ? undefined : shades(value)),
              width: side,
              height: side,
              fontSize: size || undefined,
            }}
          >
            {isTyped ? (
              <CellInput
                label={`${name}, ${t("column {column}", { column: column + 1 - first })}`}
                value={value === null ? "" : shown}
                typed={typing.typed}
                limit={props.limit}
                take={(next) => props.take(row, column, next)}
                done={props.done}
              />
            ) : (
              <span className={size === 0 ? "visually-hidden" : undefined}>
                {value === null ? shown : <data value={String(value)}>{shown}</data>}
                {padding && <span className="visually-hidden">, {t("padding")}</span>}
              </span>
            )}
            {weight !== undefined && !isTyped && side >= 44 && (
              <span
                className={styles.weight}
                data-sign={weight > 0 ? "plus" : weight < 0 ? "minus" : undefined}
                aria-hidden="true"
              >
                ×{figure(weight)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
