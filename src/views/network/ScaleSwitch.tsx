import { useTranslate } from "../../ui/language";
import { Toggle } from "../../ui/Toggle";
import styles from "./ScaleSwitch.module.css";

/** Whether the input and all maps are drawn to one scale, so that what shrinks from layer to layer is seen. */
export function ScaleSwitch(props: {
  toScale: boolean;
  onChange: (toScale: boolean) => void;
  place?: { readonly left: number; readonly top: number };
}) {
  const { toScale, onChange, place } = props;
  const t = useTranslate();
  return (
    <div className={styles.switch} style={place} title={t("Every cell is equally large in all layers")}>
      <Toggle label={t("to scale")} checked={toScale} onChange={onChange} />
    </div>
  );
}
