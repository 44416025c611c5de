import type { Picture as Numbers } from "../../math/convolution";
import { sizeOf } from "../../math/shape";
import { subsample } from "../../math/subsample";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import { SettingField } from "../../ui/SettingField";
import styles from "./Dropped.module.css";
import type { BirdValues } from "./seen";
import { birdSettings } from "./settings";

const room = 168;

/** The sheet without most of its rows and columns: as it is, and as large as before. */
export function Dropped(props: {
  values: BirdValues;
  picture: Numbers;
  change: (values: Partial<BirdValues>) => void;
}) {
  const { values, picture, change } = props;
  const t = useTranslate();
  const { everyRow, everyColumn } = values;
  const left = subsample(
    picture,
    { every: everyRow, first: everyRow - 1 },
    { every: everyColumn, first: everyColumn - 1 },
  );
  const [rows, columns] = left.shape;
  return (
    <section className={styles.part}>
      <h3>{t("How much of it is needed?")}</h3>
      <div className={styles.both}>
        <div className={styles.fields}>
          {(["everyRow", "everyColumn"] as const).map((name) => (
            <SettingField
              key={name}
              setting={birdSettings[name]}
              value={values[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
          <p>
            {t("{rows} × {columns} pixels are left: {percent} % of them.", {
              rows,
              columns,
              percent: figure((100 * sizeOf(left.shape)) / sizeOf(picture.shape), 1),
            })}
          </p>
        </div>
        <Picture
          values={left.values}
          shape={left.shape}
          room={room}
          label={t("The bird on {rows} × {columns} pixels", { rows, columns })}
          className={styles.picture}
        />
      </div>
    </section>
  );
}
