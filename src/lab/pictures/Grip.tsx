import { percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import styles from "./BeforeAfter.module.css";

const ways: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The line between before and after, and what moves it by keyboard; with Shift, an enlarged picture is moved. */
export function Grip(props: {
  split: number;
  onSplit: (split: number) => void;
  onPan: ((right: number, down: number) => void) | null;
}) {
  const { split, onSplit, onPan } = props;
  const t = useTranslate();
  return (
    <>
      <div className={styles.line} />
      <div className={styles.grip}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M6 4.5L2.5 8 6 11.5M10 4.5L13.5 8 10 11.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        <input
          type="range"
          className={styles.range}
          aria-label={
            onPan
              ? t("Line between before and after; with Shift, arrows move the picture")
              : t("Line between before and after")
          }
          aria-valuetext={t("{share} of the picture is as it was", { share: percent(split) })}
          min={0}
          max={100}
          step={1}
          value={Math.round(split * 100)}
          onChange={(event) => onSplit(event.currentTarget.valueAsNumber / 100)}
          onKeyDown={(event) => {
            if (!event.shiftKey || !onPan || !Object.hasOwn(ways, event.key)) return;
            event.preventDefault();
            onPan(...ways[event.key]);
          }}
          onPointerDown={(event) => event.preventDefault()}
        />
      </div>
    </>
  );
}
