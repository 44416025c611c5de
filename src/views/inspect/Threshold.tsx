import type { Parts } from "../../experiment/snapshot";
import { message } from "../../locales/message";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import type { Inspection } from "./inspection";
import styles from "./Threshold.module.css";
import { useWriting } from "./useWriting";
import { WeightSlider } from "./WeightSlider";

/** The bias as a threshold, under the share of places in which the unit is on: lower it, and it is quiet more often. */
export function Threshold({ inspection, spread }: { inspection: Inspection; spread: NonNullable<Parts["spread"]> }) {
  const t = useTranslate();
  const write = useWriting();
  const { arithmetic, unit, info, name } = inspection;
  if (arithmetic?.kind !== "sum") return null;
  const { bias } = arithmetic;
  const size = Math.max(-spread.least, spread.least + spread.width * spread.counts.length, Math.abs(bias));
  const what = message("A weight of {name} was changed by hand.", { name });
  return (
    <div className={styles.threshold}>
      <span aria-hidden>{t("bias")}</span>
      <WeightSlider
        label={t("Bias: lower it and the unit is quiet more often")}
        value={bias}
        size={size}
        onWrite={(value) => write([{ key: info.spec.key, name: "bias", values: [[unit, value]] }], what, true)}
      />
      <span>{fixed(bias)}</span>
    </div>
  );
}
