import { useTranslate } from "../../../ui/language";
import { NumberGrid } from "../../../ui/slidingWindow/NumberGrid";
import { Toggle } from "../../../ui/Toggle";
import type { BenchProps } from "../../bench";
import { coverageOfSlide } from "./arithmetic";
import type { SlideValues } from "./settings";
import styles from "./Slide.module.css";

/** How often each cell of the picture is read. */
export function Coverage({ values, change }: BenchProps<SlideValues>) {
  const t = useTranslate();
  const { coverage, input } = values;
  return (
    <section className={styles.extra}>
      <Toggle label={t("How often each cell is read")} checked={coverage} onChange={(on) => change({ coverage: on })} />
      {coverage && (
        <NumberGrid
          label={t("times each cell is read")}
          reading="coverage"
          rows={coverageOfSlide(values)}
          scale="activation"
          side={Math.max(10, Math.min(36, Math.floor(320 / input[0].length)))}
        />
      )}
    </section>
  );
}
