import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { Count } from "../shapes/figures";
import styles from "./Formula.module.css";
import type { Axis, Fit } from "./places";

/** A number of the formula with its word underneath. */
function Term({ value, word }: { value: number; word: string }) {
  return (
    <span className={styles.term}>
      <b>{figure(value)}</b>
      <small>{word}</small>
    </span>
  );
}

/** The size formula with its numbers: rounded down, since a window must lie inside. */
export function Formula({ axis, fit }: { axis: Axis; fit: Fit }) {
  const t = useTranslate();
  const { margin, steps, size } = fit;
  const whole = Number.isInteger(steps);
  const even = margin[0] === margin[1];
  return (
    <p className={styles.formula}>
      <span className={styles.sign}>⌊ (</span>
      <Term value={axis.length} word={t("picture, n")} />
      {even ? (
        <>
          <span className={styles.sign}>+ 2 ×</span>
          <Term value={margin[0]} word={t("padding, p")} />
        </>
      ) : (
        <>
          <span className={styles.sign}>+</span>
          <Term value={margin[0]} word={t("before")} />
          <span className={styles.sign}>+</span>
          <Term value={margin[1]} word={t("after")} />
        </>
      )}
      <span className={styles.sign}>−</span>
      <Term value={fit.span} word={axis.dilation > 1 ? t("span of the window") : t("window, f")} />
      <span className={styles.sign}>) ÷</span>
      <Term value={axis.stride} word={t("stride, s")} />
      <span className={styles.sign}>⌋ + 1 =</span>
      {!whole && steps > 0 && <span className={styles.sign}>⌊{figure(steps)}⌋ + 1 =</span>}
      <span className={styles.term}>
        <b>
          <Count name="result" value={size} />
        </b>
        <small>{t("result")}</small>
      </span>
    </p>
  );
}
