import { percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import styles from "./BeforeAfter.module.css";

/** The line between before and after, and what moves it by keyboard. */
export function Grip({ split, onSplit }: { split: number; onSplit: (split: number) => void }) {
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
          aria-label={t("Line between before and after")}
          aria-valuetext={t("{share} of the picture is as it was", { share: percent(split) })}
          min={0}
          max={100}
          step={1}
          value={Math.round(split * 100)}
          onChange={(event) => onSplit(event.currentTarget.valueAsNumber / 100)}
          onPointerDown={(event) => event.preventDefault()}
        />
      </div>
    </>
  );
}
