import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { useCount } from "./figures";
import { kindOf } from "./kinds";
import type { Step } from "./stack";
import { plotsOf } from "./treemap";
import figure from "./figure.module.css";
import styles from "./Treemap.module.css";

const height = 168;

/** Where the parameters are: each layer a rectangle of its share. It is for the eye; the table has the numbers. */
export function Treemap(props: { steps: readonly Step[]; chosen: number; onChoose: (layer: number) => void }) {
  const { steps, chosen, onChoose } = props;
  const t = useTranslate();
  const count = useCount();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const plots = plotsOf(steps, width, height);
  return (
    <figure className={figure.figure}>
      <figcaption className={figure.caption}>
        <strong>{t("Where the parameters are")}</strong> {t("Areas are to scale; layers without parameters have none.")}
      </figcaption>
      <div ref={ref} className={styles.map} style={{ height }} aria-hidden>
        {plots.map(({ layer, left, top, width: wide, height: high }) => {
          const { layer: what, parameters } = steps[layer];
          return (
            <div
              key={layer}
              className={styles.plot}
              data-dense={what.kind === "dense" || undefined}
              data-chosen={layer === chosen || undefined}
              style={{ left, top, width: wide, height: high }}
              title={`${t(kindOf(what.kind).title(what.values))}: ${count(parameters)}`}
              onPointerDown={() => onChoose(layer)}
            >
              {wide > 72 && high > 34 && (
                <>
                  <span className={styles.name}>{t(kindOf(what.kind).title(what.values))}</span>
                  <span>{count(parameters)}</span>
                </>
              )}
            </div>
          );
        })}
      </div>
    </figure>
  );
}
