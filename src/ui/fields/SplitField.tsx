import type { Split } from "../../settings";
import { useTranslate } from "../language";
import { RangeSlider } from "../RangeSlider";
import { Slider } from "../Slider";
import type { FieldProps } from "./field";
import styles from "./fields.module.css";

/** Shares of training, validation and test examples. */
export function SplitField(props: FieldProps<Split>) {
  const { control } = props.setting;
  return control.kind === "split" && control.apart ? <TwoShares {...props} /> : <ThreeShares {...props} />;
}

/** The share of training of what training and validation have, in percent. */
const shareOf = ([training, validation]: Split): number => Math.round((100 * training) / (training + validation));

/** Where training ends and validation begins; the test is not divided. */
function TwoShares({ setting, value, onChange, when }: FieldProps<Split>) {
  const t = useTranslate();
  const training = shareOf(value);
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <span className={styles.label}>{t("training / validation")}</span>
        <span className={styles.value}>{`${training} / ${100 - training}%`}</span>
      </div>
      <Slider
        label={t("Training ends at")}
        value={training}
        min={5}
        max={95}
        step={5}
        standard={shareOf(setting.default)}
        spoken={(at) => `${at}%`}
        when={when}
        onChange={(end) => onChange([end, 100 - end, 0])}
      />
    </div>
  );
}

/** Where training ends and where the test begins. */
function ThreeShares({ setting, value, onChange, when }: FieldProps<Split>) {
  const t = useTranslate();
  const [training, validation, test] = value;
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <span className={styles.label}>{t(setting.label)}</span>
        <span className={styles.value}>{`${training} / ${validation} / ${test}%`}</span>
      </div>
      <RangeSlider
        labels={{ low: t("Training ends at"), high: t("Test begins at") }}
        value={[training, training + validation]}
        min={0}
        max={100}
        step={1}
        standard={[setting.default[0], setting.default[0] + setting.default[1]]}
        spoken={(at) => `${at}%`}
        when={when}
        onChange={([first, second]) => {
          const end = Math.min(Math.max(first, 1), 99);
          const begin = Math.min(Math.max(second, end + 1), 100);
          onChange([end, begin - end, 100 - begin]);
        }}
      />
    </div>
  );
}
