import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Shape } from "../../math/shape";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { pictureImage } from "../../ui/picture";
import { useTheme } from "../../ui/theme";
import { useUnchanged } from "../../ui/useUnchanged";
import { blend, lay, radiusFor, type Place } from "./brush";
import styles from "./Sheet.module.css";

/** A stroke under way: the picture it began on, how far it covers each cell, and where it has got to. */
interface Stroke {
  readonly under: readonly number[];
  readonly cover: Float32Array;
  readonly at: Place;
  /** Whether a pointer holds the brush, not the keys. */
  readonly pointer: boolean;
}

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const inside = (at: number, cells: number) => Math.min(cells - 1, Math.max(0, at));

/**
 * A picture `[height, width, channels]` to draw on with pointer, finger or keys: arrows move a crosshair, Space held
 * down draws, Delete clears. `ink` is the colour of the brush, one number a channel.
 */
export function Sheet(props: {
  side: number;
  shape: Shape;
  pixels: ArrayLike<number>;
  ink: readonly number[];
  /** What the picture is, for those who don't see it. */
  label: string;
  onDraw: (pixels: readonly number[]) => void;
  /** A stroke has ended, or several that were drawn by keys. */
  onLift?: () => void;
  onClear: () => void;
}) {
  const { side, ink, label, onDraw, onLift, onClear } = props;
  // The same example comes again with every step.
  const shape = useUnchanged(props.shape);
  const pixels = useUnchanged(props.pixels);
  const [rows, columns] = shape;
  const t = useTranslate();
  const theme = useTheme();
  const stroke = useRef<Stroke | null>(null);
  const [cursor, setCursor] = useState<Place>([Math.floor(columns / 2), Math.floor(rows / 2)]);
  const [focused, setFocused] = useState(false);
  const scale = side / Math.max(rows, columns);
  const [width, height] = [columns * scale, rows * scale];

  /** Draws on from where the stroke is, or begins one. */
  function draw(to: Place, pointer: boolean) {
    const { under, cover, at } = stroke.current ?? {
      under: Array.from(pixels),
      cover: new Float32Array(rows * columns),
      at: to,
    };
    lay(cover, columns, at, to, radiusFor(rows, columns));
    stroke.current = { under, cover, at: to, pointer };
    onDraw(blend(under, cover, ink));
  }
  /** Where the hand with the keys is, the next stroke may come late: it is over when the sheet is left. */
  const lift = (left = false) => {
    if (left || stroke.current?.pointer) onLift?.();
    stroke.current = null;
  };

  function placeOf(canvas: Element, event: { clientX: number; clientY: number }): Place {
    const { left, top } = canvas.getBoundingClientRect();
    return [(event.clientX - left) / scale, (event.clientY - top) / scale];
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(placeOf(event.currentTarget, event), true);
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!stroke.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    // A fast pen is reported several times a frame.
    const path = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const place of path.length > 0 ? path : [event]) draw(placeOf(event.currentTarget, place), true);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = arrows[event.key];
    if (arrow) {
      const next: Place = [inside(cursor[0] + arrow[0], columns), inside(cursor[1] + arrow[1], rows)];
      setCursor(next);
      if (stroke.current) draw([next[0] + 0.5, next[1] + 0.5], false);
    } else if (event.key === " ") {
      if (!event.repeat) draw([cursor[0] + 0.5, cursor[1] + 0.5], false);
    } else if (event.key === "Delete" || event.key === "Backspace") onClear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const paint = useCallback<Paint>(
    (context) => paintImage(context, pictureImage(pixels, shape, theme), [0, 0, width, height]),
    [pixels, shape, theme, width, height],
  );
  return (
    <div
      className={styles.sheet}
      style={{ width, height }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => lift()}
      onPointerCancel={() => lift()}
    >
      <input
        type="range"
        className="visually-hidden"
        aria-label={t("Drawing pad: arrow keys move, Space held down draws, Delete clears")}
        aria-valuetext={t("row {row}, column {column}", { row: cursor[1] + 1, column: cursor[0] + 1 })}
        min={1}
        max={rows * columns}
        value={cursor[1] * columns + cursor[0] + 1}
        onChange={(event) => {
          const cell = Number(event.target.value) - 1;
          setCursor([cell % columns, Math.floor(cell / columns)]);
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === " ") lift();
        }}
        onFocus={(event) => setFocused(event.currentTarget.matches(":focus-visible"))}
        onBlur={() => {
          // A press beside the keys takes the focus away, too; that stroke goes on.
          if (!stroke.current?.pointer) lift(true);
          setFocused(false);
        }}
      />
      <Canvas width={width} height={height} label={label} paint={paint} />
      {focused && (
        <span
          className={styles.cursor}
          style={{ left: cursor[0] * scale, top: cursor[1] * scale, width: scale, height: scale }}
        />
      )}
    </div>
  );
}
