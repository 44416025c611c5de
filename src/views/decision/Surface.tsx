import { useState, type PointerEvent, type ReactNode } from "react";
import type { Message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { valueAt, type Plane } from "./plane";
import { Ring } from "./Ring";
import styles from "./Surface.module.css";
import { placeText } from "./words";

const inside = (share: number) => Math.min(1, Math.max(0, share));

/**
 * What can be done on a map of `side` CSS pixels: pointing names the place and what the network says there, pressing
 * and dragging moves the shown example. `at` are its values on the plane, null for a drawing; `answer` reads the map at
 * shares of its width and height.
 */
export function Surface(props: {
  plane: Plane;
  side: number;
  at: readonly [across: number, up: number] | null;
  answer: (x: number, y: number) => Message | null;
  onMove: (across: number, up: number) => void;
  /** What a press does instead of moving the example, where it does something else. */
  onPress?: (across: number, up: number) => void;
  children: ReactNode;
}) {
  const { plane, side, at, answer, onMove, onPress, children } = props;
  const t = useTranslate();
  const [pointed, setPointed] = useState<readonly [x: number, y: number] | null>(null);
  const [held, setHeld] = useState(false);

  function sharesOf(event: PointerEvent<HTMLDivElement>): readonly [number, number] {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [inside((event.clientX - left) / side), inside((event.clientY - top) / side)];
  }
  const move = ([x, y]: readonly [number, number]) =>
    onMove(valueAt(plane.across.factor, x), valueAt(plane.up.factor, 1 - y));

  const flag = pointed && answer(...pointed);
  return (
    <div
      className={styles.surface}
      style={{ width: side, height: side }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        if (onPress) {
          const [x, y] = sharesOf(event);
          onPress(valueAt(plane.across.factor, x), valueAt(plane.up.factor, 1 - y));
          return;
        }
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
        move(sharesOf(event));
      }}
      onPointerMove={(event) => {
        setPointed(sharesOf(event));
        if (held) move(sharesOf(event));
      }}
      onPointerUp={() => setHeld(false)}
      onPointerCancel={() => setHeld(false)}
      onPointerLeave={() => setPointed(null)}
    >
      {children}
      {at && <Ring plane={plane} across={at[0]} up={at[1]} side={side} onMove={onMove} />}
      {pointed && flag && (
        <div
          className={styles.flag}
          aria-hidden
          style={{
            [pointed[0] < 0.5 ? "left" : "right"]: (pointed[0] < 0.5 ? pointed[0] : 1 - pointed[0]) * side + 14,
            top: Math.max(0, pointed[1] * side - 40),
          }}
        >
          <b>{t(flag)}</b>
          <span>
            {t(placeText(plane, valueAt(plane.across.factor, pointed[0]), valueAt(plane.up.factor, 1 - pointed[1])))}
          </span>
        </div>
      )}
    </div>
  );
}
