import { figure, percent } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import type { BenchProps } from "../../bench";
import { SettingInLine } from "../../SettingsLine";
import { changedCells, meanOf, pooled, shiftedBy } from "./arithmetic";
import { poolingSettings, type PoolingValues } from "./settings";
import styles from "./Pooling.module.css";

/** What pooling keeps and what it does not notice: brightness before and after, cells kept, and a shifted picture. */
export function Meters({ values, change }: BenchProps<PoolingValues>) {
  const t = useTranslate();
  const { input, shift } = values;
  const { output } = pooled(values);
  if (output[0].length === 0) return null;
  const kept = output.flat(2).length / input.flat(2).length;
  const means: readonly (readonly [name: string, label: string, value: number])[] = [
    ["meanBefore", t("mean before"), meanOf(input)],
    ["meanMax", t("mean of the maxima"), meanOf(pooled(values, input, "max").output)],
    ["meanAvg", t("mean of the averages"), meanOf(pooled(values, input, "average").output)],
  ];
  const moved = shiftedBy(input, shift);
  const inside = changedCells(input, moved);
  const after = changedCells(output, pooled(values, moved).output);
  return (
    <div className={styles.meters}>
      <section>
        <h3 className={styles.title}>{t("What is kept")}</h3>
        <dl className={styles.figures}>
          {means.map(([name, label, value]) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <data data-reading={name} value={value}>
                  {figure(value)}
                </data>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t("cells kept")}</dt>
            <dd>
              <data data-reading="pixelsKept" value={kept}>
                {figure(kept, 4)}
              </data>{" "}
              <span className={styles.quiet}>{percent(kept)}</span>
            </dd>
          </div>
          <div>
            <dt>{t("parameters")}</dt>
            <dd>0</dd>
          </div>
        </dl>
      </section>
      <section>
        <h3 className={styles.title}>{t("When the picture moves")}</h3>
        <SettingInLine settings={poolingSettings} name="shift" values={values} change={change} />
        <p>
          {t("Moved to the right by {shift}, {changed} of {of} cells of the picture change,", { shift, ...inside })}{" "}
          <strong>{t("{changed} of {of} of the result.", after)}</strong>
        </p>
      </section>
    </div>
  );
}
