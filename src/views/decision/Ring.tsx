import type { KeyboardEvent } from "react";
import { useTranslate } from "../../ui/language";
import { valueAt, shareOf, type Plane, type Span } from "./plane";
import styles from "./Ring.module.css";
import { placeText } from "./words";

/** How far one press of an arrow key goes: a whole number of steps, about a sixtieth of the axis. */
function pace({ factor: { min, max, step } }: Span): number {
  return Math.max(1, Math.round((max - min) / 60 / step)) * step;
}

/** The value an arrow key leads to; `signs` are the keys down and up. */
function after(span: Span, value: number, event: KeyboardEvent, [less, more]: readonly [string, string]): number {
  const sign = event.key === more ? 1 : event.key === less ? -1 : 0;
  if (sign === 0) return value;
  const next = value + sign * pace(span) * (event.shiftKey ? 5 : 1);
  return valueAt(span.factor, shareOf(span.factor, next));
}

/** Where the ring stands; an example beyond the map waits at its edge. */
const shareInside = ({ factor }: Span, value: number) => Math.min(1, Math.max(0, shareOf(factor, value)));

/** The shown example as a ring on the map: arrow keys move it, dragging is the map's business. */
export function Ring(props: {
  plane: Plane;
  across: number;
  up: number;
  side: number;
  onMove: (across: number, up: number) => void;
}) {
  const { plane, across, up, side, onMove } = props;
  const t = useTranslate();
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.ring}
      style={{ left: shareInside(plane.across, across) * side, top: (1 - shareInside(plane.up, up)) * side }}
      aria-label={t("Shown example: move it over the map with the arrow keys")}
      aria-valuemin={plane.across.factor.min}
      aria-valuemax={plane.across.factor.max}
      aria-valuenow={across}
      aria-valuetext={t(placeText(plane, across, up))}
      onKeyDown={(event) => {
        if (!event.key.startsWith("Arrow") || event.altKey || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(
          after(plane.across, across, event, ["ArrowLeft", "ArrowRight"]),
          after(plane.up, up, event, ["ArrowDown", "ArrowUp"]),
        );
      }}
    />
  );
}
