import { Fragment } from "react";
import { outputLength, paddingOf, span, type Padding } from "../math/windows";
import { useTranslate } from "../ui/language";
import styles from "./SizeFormula.module.css";

/** One axis of a sliding window, in cells. */
export interface Along {
  readonly length: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly padding: Padding;
}

/**
 * The size of the result with its letters and today's numbers: ⌊(n + 2p − f) ÷ s⌋ + 1. Padding that differs on its two
 * sides is written as a sum; a spaced window counts the cells it spans.
 */
export function SizeFormula({ axes }: { axes: readonly { name: string | null; along: Along }[] }) {
  const t = useTranslate();
  return (
    <section className={styles.formula}>
      <h3 className={styles.title}>{t("Size of the result")}</h3>
      {axes.map(({ name, along }) => (
        <AxisFormula key={name ?? ""} name={name} along={along} />
      ))}
    </section>
  );
}

function AxisFormula({ name, along }: { name: string | null; along: Along }) {
  const t = useTranslate();
  const { length, kernel, stride, dilation, padding } = along;
  const [before, after] = paddingOf(length, kernel, stride, dilation, padding);
  const reach = span(kernel, dilation);
  const result = outputLength(length, kernel, stride, dilation, padding);
  const floored = (length + before + after - reach) % stride !== 0;
  const even = before === after;
  const parts: readonly (string | { readonly number: string; readonly label: string })[] = [
    floored ? "⌊(" : "(",
    { number: String(length), label: t("picture n") },
    even ? "+ 2 ×" : "+",
    { number: even ? String(before) : `(${before} + ${after})`, label: t("padding p") },
    "−",
    { number: String(reach), label: dilation > 1 ? t("{kernel} spread over f", { kernel }) : t("kernel f") },
    ") ÷",
    { number: String(stride), label: t("stride s") },
    floored ? "⌋ + 1 =" : "+ 1 =",
    { number: String(result), label: t("result") },
  ];
  return (
    <p className={styles.line}>
      {name !== null && <span className={styles.name}>{name}</span>}
      {parts.map((part, index) => (
        <Fragment key={index}>
          {typeof part === "string" ? (
            <span className={styles.sign}>{part}</span>
          ) : (
            <span className={styles.part}>
              <strong className={styles.number}>{part.number}</strong>
              <span className={styles.label}>{part.label}</span>
            </span>
          )}
        </Fragment>
      ))}
      {result === 0 && <span className={styles.none}>{t("the window does not fit in once")}</span>}
    </p>
  );
}
