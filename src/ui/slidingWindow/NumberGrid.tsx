import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import type { Message } from "../../locales";
import { figure } from "../figures";
import { useTranslate } from "../language";
import type { ScaleName } from "../ramps";
import { useTheme } from "../theme";
import type { Then } from "./CellInput";
import { GridRow, type Typing } from "./GridRow";
import styles from "./NumberGrid.module.css";
import { heldInside, steppedBy, type CellFrame, type CellPlace } from "./place";
import { peakOf, shadesOf } from "./shades";
import { useDrag } from "./useDrag";

type Numbers = readonly (readonly (number | null)[])[];

/** How a grid can be changed. */
export interface Typed {
  /** The largest magnitude of a cell. */
  readonly limit: number;
  /** Takes a number over; a sentence, shown at the cell, says why not. */
  take(row: number, column: number, value: number): Message | null;
  /** Dragging a cell up or down changes its number by this a few pixels; Alt + arrows by this at once. */
  readonly step?: number;
}

export interface NumberGridProps {
  /** Its name. */
  readonly label: string;
  readonly caption?: ReactNode;
  /** The name under which its numbers are read off the page (`data-reading`). */
  readonly reading?: string;
  /** Row 0 on top; null is not known. */
  readonly rows: Numbers;
  readonly scale: ScaleName;
  /** The magnitude at which the scale ends; the largest in the grid unless given. */
  readonly peak?: number;
  /** Side of a cell in CSS pixels. */
  readonly side: number;
  /** Cells of padding that stand before and after the numbers proper. */
  readonly padding?: { readonly down: readonly [number, number]; readonly across: readonly [number, number] };
  /** What stands in a cell that is not known. */
  readonly unknown?: string;
  readonly typed?: Typed;
  /** How its numbers are written; it stays the same function. Two decimals unless given. */
  readonly write?: (value: number) => string;
  /** A window over the cells, and the weights in it: by row, then by column. */
  readonly frame?: CellFrame;
  readonly weights?: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The window is dragged: the cell under the pointer. */
  readonly onSlide?: (at: CellPlace) => void;
  /** A number changes places with that of another cell, dragged or with Alt + arrows. */
  readonly onCarry?: (from: CellPlace, to: CellPlace) => void;
  /** Where the cursor is; the grid keeps it itself where it is not given. */
  readonly cursor?: CellPlace;
  readonly onCursor?: (at: CellPlace) => void;
}

/** Cells below this side, in CSS pixels, have no lines between them. */
const roomForLines = 9;

const noPadding = { down: [0, 0], across: [0, 0] } as const;

/** Pixels of a drag for one step. */
const pixelsPerStep = 6;

/**
 * Numbers in rows and columns, each on its shade, as an ARIA grid: arrows, Home, End and Page keys move a cursor, typing
 * changes a cell, a window over it can be dragged. It knows nothing of what the numbers are.
 */
export function NumberGrid(props: NumberGridProps) {
  const t = useTranslate();
  const theme = useTheme();
  const {
    label,
    caption,
    reading,
    rows,
    scale,
    side,
    padding = noPadding,
    unknown = "",
    typed,
    write = figure,
    frame,
    weights,
  } = props;
  const [own, setOwn] = useState<CellPlace>({ row: padding.down[0], column: padding.across[0] });
  const [typing, setTyping] = useState<(CellPlace & Typing) | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const cursor = heldInside(props.cursor ?? own, height, width);

  const most = props.peak ?? peakOf(rows);
  const shades = useMemo(() => shadesOf(most, scale, theme), [most, scale, theme]);

  const isInside = ({ row, column }: CellPlace) =>
    row >= padding.down[0] &&
    row < height - padding.down[1] &&
    column >= padding.across[0] &&
    column < width - padding.across[1];

  function move(to: CellPlace) {
    setOwn(to);
    props.onCursor?.(to);
    focusOn(to);
  }

  /** The cursor is where the focus is, however it came there. */
  function focused(target: Element) {
    if (target.getAttribute("role") !== "gridcell") return;
    const index = [...(grid.current?.querySelectorAll("[role=gridcell]") ?? [])].indexOf(target);
    const to = { row: Math.floor(index / width), column: index % width };
    if (index < 0 || (to.row === cursor.row && to.column === cursor.column)) return;
    setOwn(to);
    props.onCursor?.(to);
  }

  function focusOn({ row, column }: CellPlace) {
    grid.current?.querySelectorAll<HTMLElement>("[role=gridcell]")[row * width + column]?.focus();
  }

  function begin(at: CellPlace, key: string | null) {
    if (typed && isInside(at)) setTyping({ ...at, typed: key });
  }

  function change(at: CellPlace, by: number) {
    const value = rows[at.row][at.column];
    if (typed && value !== null && isInside(at))
      typed.take(at.row - padding.down[0], at.column - padding.across[0], value + by);
  }

  function press(event: KeyboardEvent) {
    if (typing || !(event.target instanceof HTMLElement && event.target.getAttribute("role") === "gridcell")) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const step = typed?.step ?? 1;
    const carried = altKey && props.onCarry ? steppedBy(event, cursor, height, width) : null;
    if (carried) {
      props.onCarry?.(cursor, carried);
      move(carried);
    } else if (altKey && (key === "ArrowUp" || key === "ArrowDown")) change(cursor, key === "ArrowUp" ? step : -step);
    else if (altKey || metaKey) return;
    else if (key === "Enter" || key === "F2") begin(cursor, null);
    else if (!ctrlKey && /^[\d.,−+-]$/.test(key)) begin(cursor, key);
    else if (key === "Delete" || key === "Backspace") change(cursor, -(rows[cursor.row][cursor.column] ?? 0));
    else {
      const to = steppedBy(event, cursor, height, width);
      if (!to) return;
      move(to);
    }
    event.preventDefault();
  }

  function take(row: number, column: number, value: number): Message | null {
    return typed?.take(row - padding.down[0], column - padding.across[0], value) ?? null;
  }

  function done(then: Then) {
    const at = typing ?? cursor;
    setTyping(null);
    if (then === "away") return;
    const to = then === "onward" ? heldInside({ row: at.row + 1, column: at.column }, height, width) : at;
    // The cell takes the focus again once the field has gone.
    // Whoever keeps the cursor has said by then where it goes.
    requestAnimationFrame(() => (props.cursor ? focusOn(newest.current.cursor) : move(to)));
  }

  const newest = useRef({ take, done, cursor, onSlide: props.onSlide });
  useEffect(() => {
    newest.current = { take, done, cursor, onSlide: props.onSlide };
  });

  const cellAt = ({ clientX, clientY }: PointerEvent): CellPlace => {
    const box = grid.current?.getBoundingClientRect() ?? new DOMRect();
    return heldInside(
      { row: Math.floor((clientY - box.top) / side), column: Math.floor((clientX - box.left) / side) },
      height,
      width,
    );
  };

  const drag = useDrag((event) => {
    if (event.target instanceof HTMLInputElement) return null;
    const at = cellAt(event);
    const before = rows[at.row]?.[at.column];
    const again =
      at.row === cursor.row && at.column === cursor.column && grid.current?.contains(document.activeElement);
    return {
      tapped() {
        if (again) begin(at, null);
        else move(at);
      },
      moved(moving, _across, down) {
        // The window moves from where it is now; everything else from where it was when the hand came down.
        if (props.onSlide) newest.current.onSlide?.(cellAt(moving));
        else if (props.onCarry) props.onCarry(at, cellAt(moving));
        else if (typed?.step !== undefined && typeof before === "number" && isInside(at)) {
          const value = before - Math.round(down / pixelsPerStep) * typed.step;
          typed.take(at.row - padding.down[0], at.column - padding.across[0], value);
        } else if (props.onCursor) move(cellAt(moving));
      },
    };
  });

  const takeNewest = useCallback((...cell: Parameters<Typed["take"]>) => newest.current.take(...cell), []);
  const doneNewest = useCallback((then: Then) => newest.current.done(then), []);

  return (
    <figure className={styles.figure}>
      <div className={styles.ground} data-slides={props.onSlide ? true : undefined} {...drag}>
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          className={styles.grid}
          data-dense={side < roomForLines || undefined}
          aria-label={label}
          aria-readonly={typed ? undefined : true}
          data-reading={reading}
          onFocus={(event) => focused(event.target)}
          onKeyDown={press}
        >
          <div role="row" className="visually-hidden">
            <div role="columnheader">{t("row")}</div>
            {rows[0]?.map((_, column) => (
              <div key={column} role="columnheader">
                {t("column {column}", { column: column + 1 - padding.across[0] })}
              </div>
            ))}
          </div>
          {rows.map((values, row) => (
            <GridRow
              key={row}
              row={row}
              values={values}
              name={t("row {row}", { row: row + 1 - padding.down[0] })}
              first={padding.across[0]}
              last={row < padding.down[0] || row >= height - padding.down[1] ? -1 : width - 1 - padding.across[1]}
              shades={shades}
              side={side}
              unknown={unknown}
              write={write}
              cursor={cursor.row === row ? cursor.column : null}
              typing={typing?.row === row ? typing : null}
              weights={weights?.get(row) ?? null}
              limit={typed?.limit ?? 0}
              take={takeNewest}
              done={doneNewest}
            />
          ))}
        </div>
        {frame && (
          <span
            className={styles.frame}
            style={{
              left: frame.column * side,
              top: frame.row * side,
              width: frame.width * side,
              height: frame.height * side,
            }}
          />
        )}
      </div>
      {caption !== undefined && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}
