import type { Range } from "../settings";
import styles from "./Slider.module.css";
import { placed, tenSteps } from "./Slider";
import { useDraft, type When } from "./useDraft";

/**
 * Two thumbs on a line, and the bar between them. `mark` is a third fact above the line (the picture that is shown);
 * it can be moved where `onMark` is given. Double click = `standard`.
 */
export function RangeSlider(props: {
  labels: { low: string; high: string; mark?: string };
  value: Range;
  min: number;
  max: number;
  step: number;
  standard?: Range;
  spoken?: (value: number) => string;
  when?: When;
  mark?: number;
  onMark?: (value: number) => void;
  onChange: (value: Range) => void;
}) {
  const { labels, value, min, max, step, standard, spoken, when = "moving", mark, onMark, onChange } = props;
  const { shown, move, release } = useDraft(value, onChange, when);
  const [low, high] = shown;
  const ends = [
    { label: labels.low, at: low, to: (next: number): Range => [Math.min(next, high), high] },
    { label: labels.high, at: high, to: (next: number): Range => [low, Math.max(next, low)] },
  ];
  const style = { ...placed("--low", low, min, max), ...placed("--high", high, min, max) };
  // Where both thumbs stand at the upper end, only the lower one can move: it lies on top there.
  const lowOnTop = low > (min + max) / 2;
  return (
    <div className={styles.range} style={style} onDoubleClick={() => standard && onChange(standard)}>
      {ends.map(({ label, at, to }, index) => (
        <input
          key={label}
          type="range"
          className={index === 0 && lowOnTop ? styles.top : undefined}
          aria-label={label}
          aria-valuetext={spoken?.(at)}
          min={min}
          max={max}
          step={step}
          value={at}
          onChange={(event) => move(to(event.currentTarget.valueAsNumber))}
          onPointerUp={release}
          onPointerCancel={release}
          onBlur={release}
          onKeyUp={release}
          onKeyDown={(event) => {
            const next = tenSteps(event, at, step, min, max);
            if (next !== null) move(to(next));
          }}
        />
      ))}
      {mark !== undefined && labels.mark !== undefined && (
        <input
          type="range"
          className={styles.mark}
          aria-label={labels.mark}
          aria-valuetext={spoken?.(mark)}
          aria-readonly={onMark ? undefined : true}
          tabIndex={onMark ? undefined : -1}
          min={min}
          max={max}
          step={step}
          value={mark}
          onChange={(event) => onMark?.(event.currentTarget.valueAsNumber)}
        />
      )}
    </div>
  );
}
