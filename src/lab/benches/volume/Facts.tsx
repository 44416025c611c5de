import { formatShape } from "../../../math/shape";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import type { BenchProps } from "../../bench";
import { SettingInLine } from "../../SettingsLine";
import { inMemory, type Filtered } from "./arithmetic";
import { volumeSettings, type VolumeValues } from "./settings";
import styles from "./Volume.module.css";

/** How many numbers of the memory are written out. */
const shown = 24;

/** The parameters of the layer, its notation, and how its input lies in memory. */
export function Facts({ values, change, filtered }: BenchProps<VolumeValues> & { filtered: Filtered }) {
  const t = useTranslate();
  const { input, memory, stride } = values;
  const { filters, output } = filtered;
  const [height, width] = [filters[0][0].length, filters[0][0][0].length];
  const [channels, count] = [input.length, filters.length];
  const total = (height * width * channels + 1) * count;
  const size = [input[0].length, input[0][0].length];
  const shape = memory === "last" ? [1, ...size, channels] : [1, channels, ...size];
  const numbers = inMemory(input, memory);
  const notation: readonly (readonly [sign: string, value: string, what: string])[] = [
    ["f", height === width ? String(height) : `${height} × ${width}`, t("side of the filter")],
    ["p", t(volumeSettings.padding.control.kind === "choice" ? paddingWord(values.padding) : ""), t("padding")],
    ["s", String(stride), t("stride")],
    ["n_c", `${channels} → ${count}`, t("channels in and out")],
    [t("output"), formatShape([output[0].length, output[0][0]?.length ?? 0, count]), t("height, width, filters")],
  ];
  return (
    <div className={styles.facts}>
      <section>
        <h3 className={styles.title}>{t("Parameters")}</h3>
        <p className={styles.formula}>
          ({height} × {width} × {channels} + 1) × {count} ={" "}
          <data data-reading="parameters" value={total}>
            {total}
          </data>
        </p>
        <p className={styles.quiet}>
          {t("As many whatever the size of the picture: the window is shared by all places.")}
        </p>
      </section>
      <section>
        <h3 className={styles.title}>{t("Notation")}</h3>
        <dl className={styles.notation}>
          {notation.map(([sign, value, what]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>
                <strong>{value}</strong> <span className={styles.quiet}>{what}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3 className={styles.title}>{t("In memory")}</h3>
        <SettingInLine settings={volumeSettings} name="memory" values={values} change={change} />
        <p>
          {t("shape")} [{shape.join(", ")}]
        </p>
        <p className={styles.memory}>
          {numbers
            .slice(0, shown)
            .map((value) => figure(value))
            .join(" ")}
          {numbers.length > shown && " …"}
        </p>
      </section>
    </div>
  );
}

const paddingWord = (padding: VolumeValues["padding"]): string =>
  ({ valid: "none", same: "same size", full: "full" })[padding as string] ?? padding;
