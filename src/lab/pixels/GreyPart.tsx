import { greyWeights } from "../../math/grey";
import { formatShape } from "../../math/shape";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { SettingField } from "../../ui/SettingField";
import type { Colour } from "./colours";
import { ColourGrid } from "./ColourGrid";
import type { PartProps } from "./part";
import styles from "./PixelsBench.module.css";
import { pixelSettings } from "./settings";
import { greys, type PixelValues } from "./shown";

/** The picture with one number a pixel instead of three, and how that of the chosen pixel is made. */
export function GreyPart({ values, at, side, written, choose, change }: PartProps) {
  const t = useTranslate();
  const { picture, grey } = values;
  const [height, across] = [picture.length, picture[0].length];
  const rows = greys(picture, grey);
  const weights = greyWeights[grey];
  const pixel = picture[at.row][at.column];
  const exact = rows[at.row][at.column];
  return (
    <section className={styles.part}>
      <h3>{t("One grey number from three")}</h3>
      <ColourGrid
        label={t("grey, {size}", { size: formatShape([height, across, 1]) })}
        caption={t("grey, {size}", { size: formatShape([height, across, 1]) })}
        colours={rows.map((line) => line.map((value): Colour => [value, value, value]))}
        text={(row, column) => written(Math.round(rows[row][column]))}
        side={side}
        written={side >= 26}
        cursor={at}
        onCursor={choose}
      />
      <SettingField
        setting={pixelSettings.grey}
        value={grey}
        onChange={(next) => change({ grey: next as PixelValues["grey"] })}
      />
      <p className={styles.sum}>
        {pixel.map((part, channel) => `${figure(weights[channel], 4)} × ${part}`).join(" + ")} = {figure(exact, 3)} →{" "}
        <b>{Math.round(exact)}</b>
      </p>
      <p className={styles.line}>
        <span>{t("row {row} in grey, 0–255", { row: at.row + 1 })}</span>
        <span className={styles.numbers} data-reading="result">
          {rows[at.row].map((value, column) => (
            <data key={column} value={Math.round(value)}>
              {Math.round(value)}
            </data>
          ))}
        </span>
      </p>
      <p className={styles.note}>
        {t("{three} numbers became {one}: {before} → {after}.", {
          three: height * across * 3,
          one: height * across,
          before: formatShape([height, across, 3]),
          after: formatShape([height, across, 1]),
        })}
      </p>
    </section>
  );
}
