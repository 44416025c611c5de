import { useState, type PointerEvent, type ReactNode } from "react";
import type { Message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { Carried } from "./Carried";
import { shareOf, valueAt, type Plane } from "./plane";
import { Ring } from "./Ring";
import styles from "./Surface.module.css";
import { placeText } from "./words";

const inside = (share: number) => Math.min(1, Math.max(0, share));

/** A place on the plane: its values across and up. */
type Place = readonly [across: number, up: number];

/** What a press does instead of moving the example. */
export interface Press {
  /** It began and ended here; a finger that scrolls the page or is called off does nothing. */
  readonly onPress: (from: Place, to: Place) => void;
  /** The place of what a press that begins here carries along; null where it carries nothing. */
  readonly carried: (from: Place) => Place | null;
}

/** Shares of the width and height, from the upper left. */
type Shares = readonly [x: number, y: number];

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
  press?: Press;
  children: ReactNode;
}) {
  const { plane, side, at, answer, onMove, press, children } = props;
  const t = useTranslate();
  const [pointed, setPointed] = useState<Shares | null>(null);
  /** Where the pointer went down that is still down. */
  const [held, setHeld] = useState<Shares | null>(null);

  function sharesOf(event: PointerEvent<HTMLDivElement>): Shares {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [inside((event.clientX - left) / side), inside((event.clientY - top) / side)];
  }
  const placeOf = ([x, y]: Shares): Place => [valueAt(plane.across.factor, x), valueAt(plane.up.factor, 1 - y)];
  const pixelsOf = ([across, up]: Place) => [
    side * shareOf(plane.across.factor, across),
    side * (1 - shareOf(plane.up.factor, up)),
  ];
  const move = (shares: Shares) => onMove(...placeOf(shares));
  const carried = held && press?.carried(placeOf(held));

  const flag = pointed && answer(...pointed);
  return (
    <div
      className={styles.surface}
      data-carries={press?.carried([0, 0]) ? true : undefined}
      style={{ width: side, height: side }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(sharesOf(event));
        if (!press) move(sharesOf(event));
      }}
      onPointerMove={(event) => {
        setPointed(sharesOf(event));
        if (held && !press) move(sharesOf(event));
      }}
      onPointerUp={(event) => {
        if (held) press?.onPress(placeOf(held), placeOf(sharesOf(event)));
        setHeld(null);
      }}
      onPointerCancel={() => setHeld(null)}
      onPointerLeave={() => setPointed(null)}
    >
      {children}
      {at && <Ring plane={plane} across={at[0]} up={at[1]} side={side} onMove={onMove} />}
      {carried && pointed && (
        <Carried from={pixelsOf(carried)} to={[side * pointed[0], side * pointed[1]]} side={side} />
      )}
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
