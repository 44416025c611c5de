import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Pair } from "../../math/taps";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { sheet, windowSize } from "./drawing";
import styles from "./Sheet.module.css";

const arrows: Readonly<Record<string, Pair>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const held = (at: number) => Math.min(sheet - 1, Math.max(0, at));

/**
 * The sheet with the bird and the window. What pointer and arrows do is `tool`'s affair: `press` begins at a cell and
 * `drag` goes on from one to the next; `nudge` moves what the tool moves by one cell, and answers false where it moves
 * nothing, so that the arrows move a cursor for `press`.
 */
export function Sheet(props: {
  values: ArrayLike<number>;
  side: number;
  window: Pair;
  /** Windows that stay where they are. */
  watched: readonly Pair[];
  /** What is said of the sheet, and of what the keys do. */
  label: string;
  keys: string;
  press: (cell: Pair) => void;
  drag: (from: Pair, to: Pair) => void;
  release: () => void;
  nudge: (by: Pair) => boolean;
}) {
  const { values, side, window, watched, label, keys, press, drag, release, nudge } = props;
  const t = useTranslate();
  const theme = useTheme();
  const last = useRef<Pair | null>(null);
  const [cursor, setCursor] = useState<Pair>([12, 12]);
  const [focused, setFocused] = useState(false);
  const cell = side / sheet;
  const frame = ([row, column]: Pair) => ({
    top: row * cell,
    left: column * cell,
    width: windowSize * cell,
    height: windowSize * cell,
  });

  const cellAt = ({ clientX, clientY }: PointerEvent): Pair => {
    const { left, top } = ground.current?.getBoundingClientRect() ?? new DOMRect();
    return [held(Math.floor((clientY - top) / cell)), held(Math.floor((clientX - left) / cell))];
  };
  const ground = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const by = arrows[event.key];
    if (by && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (!nudge(by)) setCursor([held(cursor[0] + by[0]), held(cursor[1] + by[1])]);
    } else if (event.key === " ") {
      press(cursor);
      release();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const paint = useCallback<Paint>(
    (context) =>
      paintCells(context, { values, rows: sheet, columns: sheet }, rampOf("picture", theme), (value) => 0.86 * value, [
        0,
        0,
        side,
        side,
      ]),
    [values, side, theme],
  );
  return (
    <div
      ref={ground}
      className={styles.sheet}
      style={{ width: side, height: side }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = cellAt(event);
        press(last.current);
      }}
      onPointerMove={(event) => {
        const to = cellAt(event);
        if (!last.current || (to[0] === last.current[0] && to[1] === last.current[1])) return;
        drag(last.current, to);
        last.current = to;
      }}
      onPointerUp={() => {
        if (last.current) release();
        last.current = null;
      }}
      onPointerCancel={() => {
        last.current = null;
        release();
      }}
    >
      <Canvas width={side} height={side} paint={paint} label={label} />
      <input
        type="range"
        className="visually-hidden"
        aria-label={keys}
        aria-valuetext={t("row {row}, column {column}", { row: cursor[0] + 1, column: cursor[1] + 1 })}
        min={1}
        max={sheet * sheet}
        value={cursor[0] * sheet + cursor[1] + 1}
        onChange={(event) => {
          const at = Number(event.target.value) - 1;
          setCursor([Math.floor(at / sheet), at % sheet]);
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => setFocused(false)}
      />
      {watched.map((place) => (
        <span key={place.join()} className={styles.watched} style={frame(place)} />
      ))}
      <span className={styles.window} style={frame(window)} />
      {focused && (
        <span
          className={styles.cursor}
          style={{ top: cursor[0] * cell, left: cursor[1] * cell, width: cell, height: cell }}
        />
      )}
    </div>
  );
}
