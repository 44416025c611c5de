import type { ComponentProps } from "react";
import { useTranslate } from "../../ui/language";
import styles from "./KernelShelf.module.css";
import { KernelsToTry } from "./KernelsToTry";

/** The foot of a bench: kernels to take over, and what to do with them. */
export function KernelShelf(props: ComponentProps<typeof KernelsToTry>) {
  const t = useTranslate();
  return (
    <section className={styles.foot}>
      <div className={styles.line}>
        <h3>{t("Kernels to try")}</h3>
        <p>{t("Pick one, or change a number above and make your own.")}</p>
      </div>
      <KernelsToTry {...props} />
    </section>
  );
}
