import { weightsOf, type Kernel2d } from "../../../math/kernel2d";
import { useTranslate } from "../../../ui/language";
import { Readings } from "../../Readings";
import styles from "./Kernels.module.css";

/** The weights as they count, in rows. */
export function ResultKernel({ kernel }: { kernel: Kernel2d }) {
  const t = useTranslate();
  const weights = weightsOf(kernel);
  const rows = Array.from({ length: kernel.rows }, (_, row) =>
    weights.slice(row * kernel.columns, (row + 1) * kernel.columns),
  );
  return (
    <div className={styles.result} role="region" aria-label={t("Result")} tabIndex={0} data-keys>
      <Readings name="result" label={t("Result")} rows={rows} />
    </div>
  );
}
