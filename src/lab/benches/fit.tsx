import { message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { bench } from "../bench";
import { Chains } from "../fit/Chains";
import layout from "../bench.module.css";
import styles from "../fit/Fit.module.css";
import { Formula } from "../fit/Formula";
import { fit as fitOf } from "../fit/places";
import { fitSettings } from "../fit/settings";
import { drawable, Strip } from "../fit/Strip";
import { WindowsTable } from "../fit/WindowsTable";
import { TypedField } from "../TypedField";

const axisSettings = ["length", "kernel", "stride", "padding", "dilation"] as const;

/** How often a window fits along one side, and what follows when layers are stacked. */
export const fit = bench({
  title: message("How often it fits"),
  summary: message("One side of a picture and a window that slides along it: the size formula, drawn."),
  settings: fitSettings,
  Component({ values, change }) {
    const t = useTranslate();
    const fitted = fitOf(values);
    return (
      <div className={layout.bench}>
        <div className={layout.fields}>
          {axisSettings.map((name) => (
            <TypedField
              key={name}
              setting={fitSettings[name] as (typeof fitSettings)["length"]}
              value={values[name] as number}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
        </div>
        <section className={styles.part}>
          <Formula axis={values} fit={fitted} />
          {fitted.size === 0 && (
            <p className={styles.bad}>
              {t("The window spans {span} cells, but with the padding there are only {cells}.", {
                span: fitted.span,
                cells: values.length + fitted.margin[0] + fitted.margin[1],
              })}
            </p>
          )}
          {fitted.size > 0 && fitted.left > 0 && (
            <p className={styles.note}>
              {t(
                "{left, plural, one {The last cell is} other {The last # cells are}} never reached: a whole step no longer fits, so the division is rounded down.",
                { left: fitted.left },
              )}
            </p>
          )}
          {drawable(values, fitted) ? (
            <Strip axis={values} fit={fitted} />
          ) : (
            <p className={styles.note}>{t("Too many cells to draw each of them.")}</p>
          )}
        </section>
        <div className={styles.two}>
          <section className={styles.part}>
            <h3>{t("The same layer again and again")}</h3>
            <TypedField
              setting={fitSettings.starts}
              value={values.starts}
              shown={values.starts.join(", ")}
              wide
              onChange={(starts) => change({ starts })}
            />
            <Chains starts={values.starts} axis={values} />
          </section>
          <section className={styles.part}>
            <h3>{t("What a window costs, and the zeros that keep the size")}</h3>
            <TypedField
              setting={fitSettings.windows}
              value={values.windows}
              shown={values.windows.join(", ")}
              wide
              onChange={(windows) => change({ windows })}
            />
            <WindowsTable windows={values.windows} />
            <p className={styles.note}>
              {t("Odd windows have a middle cell and as many zeros on either side; that is why they are the habit.")}
            </p>
          </section>
        </div>
      </div>
    );
  },
  describe: (values) =>
    message(
      "A window of {kernel} fits {size, plural, =0 {nowhere} one {in # place} other {in # places}} along {length} cells.",
      {
        kernel: values.kernel,
        length: values.length,
        size: fitOf(values).size,
      },
    ),
});
