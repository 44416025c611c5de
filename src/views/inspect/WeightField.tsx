import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from "react";
import { figure } from "../../ui/figures";
import styles from "./KernelEditor.module.css";
import { isWeight, weightIn } from "./slices";

/** Pixels that the pointer is drawn for one step, and how far it may wander before it draws. */
const [pixelsPerStep, wander] = [3, 4];

/**
 * One weight as a field: typed, by arrow keys, or drawn up and down. What is no weight stays in the field and is
 * refused there.
 */
export function WeightField(props: {
  label: string;
  value: number;
  /** What one step of an arrow key adds. */
  step: number;
  style?: CSSProperties;
  onWrite: (value: number) => void;
  /** The text in the field is none, or is one again. */
  onRefuse: (text: string | null) => void;
}) {
  const { label, value, step, style, onWrite, onRefuse } = props;
  const [text, setText] = useState<string | null>(null);
  const drag = useRef<{ y: number; from: number; to: number | null } | null>(null);

  function read() {
    if (text === null) return;
    const found = weightIn(text);
    onRefuse(found === null ? text : null);
    if (found === null) return;
    setText(null);
    if (found !== value) onWrite(found);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") read();
    if (event.key === "Escape" && text !== null) {
      event.stopPropagation();
      event.preventDefault();
      setText(null);
      onRefuse(null);
    }
    const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (sign === 0) return;
    event.preventDefault();
    const next = (weightIn(text ?? "") ?? value) + sign * step * (event.shiftKey ? 10 : 1);
    if (!isWeight(next)) return onRefuse(String(next));
    setText(null);
    onWrite(next);
  }

  const onPointerDown = ({ clientY, button }: PointerEvent) => {
    drag.current = button === 0 ? { y: clientY, from: value, to: null } : null;
  };
  const onPointerMove = ({ clientY, currentTarget, pointerId }: PointerEvent) => {
    const held = drag.current;
    if (!held || (held.to === null && Math.abs(clientY - held.y) < wander)) return;
    currentTarget.setPointerCapture(pointerId);
    held.to = held.from + Math.round((held.y - clientY) / pixelsPerStep) * step;
    setText(figure(held.to, 4));
  };
  const onPointerUp = () => {
    const to = drag.current?.to ?? null;
    drag.current = null;
    if (to === null) return;
    setText(null);
    if (isWeight(to)) onWrite(to);
  };

  return (
    <input
      className={styles.weight}
      style={style}
      aria-label={label}
      aria-invalid={(text !== null && weightIn(text) === null) || undefined}
      inputMode="decimal"
      autoComplete="off"
      value={text ?? figure(value, 3)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={read}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
