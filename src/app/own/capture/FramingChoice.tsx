import { formatShape, type Shape } from "../../../math/shape";
import { useTranslate } from "../../../ui/language";
import { Select } from "../../../ui/Select";
import { sides } from "../sides";
import styles from "./capture.module.css";

/** Size and colour of the pictures, chosen before the first of them and said after. */
export function FramingChoice(props: { shape: Shape; fixed: boolean; onShape: (shape: Shape) => void }) {
  const { shape, fixed, onShape } = props;
  const t = useTranslate();
  const [rows, columns, channels] = shape;
  if (fixed)
    return (
      <span className={styles.quiet}>
        {t("{size}, {colour}", {
          size: formatShape([rows, columns]),
          colour: channels === 3 ? t("in colour") : t("grey"),
        })}
      </span>
    );
  return (
    <>
      <Select
        label={t("size")}
        value={String(rows)}
        options={sides.map((side) => ({ value: String(side), label: formatShape([side, side]) }))}
        onChange={(side) => onShape([Number(side), Number(side), channels])}
      />
      <Select
        label={t("colour")}
        value={String(channels)}
        options={[
          { value: "3", label: t("in colour") },
          { value: "1", label: t("grey") },
        ]}
        onChange={(channels) => onShape([rows, columns, Number(channels)])}
      />
    </>
  );
}
