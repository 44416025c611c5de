import { useTranslate } from "../../ui/language";
import type { Axis, Fit } from "./places";
import styles from "./Strip.module.css";

/** More cells than this in a line are too small to be told apart. */
const mostCells = 48;
const mostPlaces = 16;

/** Whether an axis can be drawn cell by cell. */
export const drawable = ({ length }: Axis, { margin }: Fit): boolean => length + margin[0] + margin[1] <= mostCells;

/**
 * One side of the picture with its padding, and under it the window at each of its places; cells at the end that no
 * window reaches are struck out. It is for the eye; a sentence beside it says the same.
 */
export function Strip({ axis, fit }: { axis: Axis; fit: Fit }) {
  const t = useTranslate();
  const { length, kernel, stride, dilation } = axis;
  const [before, after] = fit.margin;
  const all = before + length + after;
  const shown = Math.min(fit.size, mostPlaces);
  const reached = all - (fit.size === 0 ? 0 : fit.left);
  return (
    <div className={styles.scroll} aria-hidden>
      <div className={styles.strip} style={{ gridTemplateColumns: `repeat(${all}, minmax(10px, 28px))` }}>
        {Array.from({ length: all }, (_, cell) => (
          <span
            key={cell}
            className={styles.cell}
            data-padding={cell < before || cell >= before + length || undefined}
            data-left={cell >= reached || undefined}
            style={{ gridColumn: cell + 1, gridRow: 1 }}
          >
            {all <= 24 && (cell < before || cell >= before + length ? 0 : cell - before + 1)}
          </span>
        ))}
        {Array.from({ length: shown }, (_, place) => [
          <span
            key={`${place} span`}
            className={styles.window}
            style={{ gridColumn: `${place * stride + 1} / span ${fit.span}`, gridRow: place + 2 }}
          />,
          ...Array.from({ length: kernel }, (__, tap) => (
            <span
              key={`${place} ${tap}`}
              className={styles.tap}
              style={{ gridColumn: place * stride + tap * dilation + 1, gridRow: place + 2 }}
            />
          )),
        ])}
      </div>
      {fit.size > shown && (
        <p className={styles.more}>{t("and {count, number} more places", { count: fit.size - shown })}</p>
      )}
    </div>
  );
}
