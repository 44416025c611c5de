import { Fragment } from "react";
import type { Grid } from "../../../settings";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { peaksOf } from "./arithmetic";
import styles from "./Slide.module.css";

const mostNamed = 8;

/** Where the kernel answers most. Rows and columns count from 0 here, as in code. */
export function Peaks({ output }: { output: Grid }) {
  const t = useTranslate();
  const peaks = peaksOf(output);
  if (peaks.length === 0 || peaks.length > mostNamed) return null;
  const [[row, column]] = peaks;
  return (
    <p className={styles.quiet}>
      {t("Strongest answer: {value}. Row and column, counted from 0:", { value: figure(output[row][column]) })}{" "}
      <span data-reading="peaks">
        {peaks.map((peak, index) => (
          <Fragment key={index}>
            {index > 0 && " · "}
            <span role="presentation" data-line>
              <data value={peak[0]}>{peak[0]}</data>, <data value={peak[1]}>{peak[1]}</data>
            </span>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
