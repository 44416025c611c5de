import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslate } from "../../ui/language";
import { textOn } from "../../ui/ramps";
import { heldInside, steppedBy, type CellPlace } from "../../ui/slidingWindow/place";
import type { Colour } from "./colours";
import styles from "./ColourGrid.module.css";

const hex = (colour: Colour) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/**
 * Pixels in their own colours, with what is written on them, as an ARIA grid: arrows move a cursor that several grids may
 * share. Where it can be painted, a press, a drag, Enter or the space bar paint.
 */
export function ColourGrid(props: {
  label: string;
  caption: string;
  colours: readonly (readonly Colour[])[];
  /** What is written on a pixel, and read out. */
  text: (row: number, column: number) => string;
  /** Side of a pixel in CSS pixels. */
  side: number;
  /** Whether the text is seen, not only read out. */
  written: boolean;
  cursor: CellPlace;
  onCursor: (at: CellPlace) => void;
  onPaint?: (at: CellPlace) => void;
}) {
  const { label, caption, colours, text, side, written, cursor, onCursor, onPaint } = props;
  const t = useTranslate();
  const table = useRef<HTMLTableElement>(null);
  const painting = useRef<CellPlace | null>(null);
  const [height, width] = [colours.length, colours[0].length];

  function move(to: CellPlace) {
    onCursor(to);
    table.current?.tBodies[0].rows[to.row]?.querySelectorAll<HTMLElement>("td")[to.column]?.focus();
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) return;
    const to = steppedBy(event, cursor, height, width);
    if (to) move(to);
    else if (onPaint && (event.key === " " || event.key === "Enter")) onPaint(cursor);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function placeOf({ clientX, clientY }: PointerEvent): CellPlace {
    const box = table.current?.getBoundingClientRect() ?? new DOMRect();
    return heldInside(
      { row: Math.floor((clientY - box.top) / side), column: Math.floor((clientX - box.left) / side) },
      height,
      width,
    );
  }

  function draw(event: PointerEvent) {
    const at = placeOf(event);
    if (painting.current?.row === at.row && painting.current.column === at.column) return;
    painting.current = at;
    if (onPaint) onPaint(at);
    else move(at);
  }

  return (
    <figure className={styles.figure}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of cells to walk is a grid (ARIA APG)
        role="grid"
        className={styles.grid}
        data-paints={onPaint ? true : undefined}
        aria-label={label}
        aria-readonly={onPaint ? undefined : true}
        style={{ width: side * width }}
        onKeyDown={press}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={(event) => painting.current && draw(event)}
        onPointerUp={() => {
          painting.current = null;
        }}
        onPointerCancel={() => {
          painting.current = null;
        }}
      >
        <tbody>
          {colours.map((line, row) => (
            <tr key={row}>
              {line.map((colour, column) => (
                <td
                  key={column}
                  aria-label={`${t("row {row}, column {column}", { row: row + 1, column: column + 1 })}: ${text(row, column)}`}
                  tabIndex={cursor.row === row && cursor.column === column ? 0 : -1}
                  data-cursor={(cursor.row === row && cursor.column === column) || undefined}
                  style={{ height: side, background: hex(colour), color: textOn(hex(colour)) }}
                >
                  {written && text(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}
