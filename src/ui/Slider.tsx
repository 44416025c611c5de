import type { CSSProperties, KeyboardEvent } from "react";
import styles from "./Slider.module.css";
import { useDraft, type When } from "./useDraft";

/** The place of a slider between its ends, 0…1, for the style sheet. */
export const placed = (name: string, value: number, min: number, max: number): CSSProperties => ({
  [name]: max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0,
});

/** Shift with an arrow is ten steps; answers the new value, or null for another key. */
export function tenSteps(event: KeyboardEvent, value: number, step: number, min: number, max: number): number | null {
  const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (!event.shiftKey || way === undefined) return null;
  event.preventDefault();
  return Math.min(max, Math.max(min, value + way * 10 * step));
}

/**
 * One thumb on a line. Arrow = step, Shift with an arrow = ten, double click = `standard`.
 * `spoken` is the value in words; `when` says whether moving counts already.
 */
export function Slider(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  standard?: number;
  spoken?: (value: number) => string;
  when?: When;
  describedBy?: string;
  className?: string;
  onChange: (value: number) => void;
}) {
  const { label, value, min, max, step, standard, spoken, when = "moving", describedBy, className, onChange } = props;
  const { shown, move, release } = useDraft(value, onChange, when);
  return (
    <input
      type="range"
      className={`${styles.slider} ${className ?? ""}`}
      style={placed("--at", shown, min, max)}
      aria-label={label}
      aria-valuetext={spoken?.(shown)}
      aria-describedby={describedBy}
      min={min}
      max={max}
      step={step}
      value={shown}
      onChange={(event) => move(event.currentTarget.valueAsNumber)}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={release}
      onKeyUp={release}
      onKeyDown={(event) => {
        const next = tenSteps(event, shown, step, min, max);
        if (next !== null) move(next);
      }}
      onDoubleClick={() => standard !== undefined && onChange(standard)}
    />
  );
}
