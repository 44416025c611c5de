import { useTranslate } from "../../ui/language";
import { Count } from "../shapes/figures";
import styles from "./Costs.module.css";
import type { Cost } from "./explode";
import { inMemory } from "../memory";

/** What both first layers cost, with bars on one scale: that of the dearer one. */
export function Costs({ dense, convolution, units }: { dense: Cost; convolution: Cost; units: number }) {
  const t = useTranslate();
  const most = Math.max(dense.weights, convolution.weights);
  const ratio = dense.weights / convolution.weights;
  const rows = [
    { name: t("fully connected"), cost: dense, reading: `weights${units}` },
    { name: t("convolution"), cost: convolution, reading: undefined },
  ];
  return (
    <section className={styles.costs} aria-label={t("What the first layer costs")}>
      {rows.map(({ name, cost, reading }) => (
        <div key={name} className={styles.row}>
          <h3>{name}</h3>
          <p className={styles.weights}>
            <small>{t("weights")}</small>{" "}
            <b>
              <Count value={cost.weights} name={reading} />
            </b>
          </p>
          <div className={styles.track} aria-hidden>
            <span style={{ width: `max(1px, ${(100 * cost.weights) / most}%)` }} />
          </div>
          <p className={styles.rest}>
            {t("and {biases, number} biases: {parameters, number} parameters, {memory} in memory", {
              biases: cost.biases,
              parameters: cost.weights + cost.biases,
              memory: inMemory(cost.bytes),
            })}
          </p>
        </div>
      ))}
      <p className={styles.rest}>
        {ratio >= 2
          ? t(
              "Fully connected it takes {ratio, number} times as many weights, and the convolution’s number stays the same whatever the picture’s size.",
              { ratio: Math.round(ratio) },
            )
          : t("The convolution’s number stays the same whatever the picture’s size.")}
      </p>
    </section>
  );
}
