import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { SettingField } from "../../ui/SettingField";
import { ColourGrid } from "./ColourGrid";
import type { PartProps } from "./part";
import styles from "./PixelsBench.module.css";
import { pixelSettings } from "./settings";
import { channelAlone, channelNames, differences, merged, type PixelValues } from "./shown";

/** The three channels apart, and those that are chosen put together again. */
export function ChannelsPart({ values, at, side, written, choose, change }: PartProps) {
  const t = useTranslate();
  const { picture, channels } = values;
  const together = merged(picture, channels);
  return (
    <section className={styles.part}>
      <h3>{t("Split into channels, and put together again")}</h3>
      <div className={styles.grids}>
        {channelNames.map((name, channel) => (
          <ColourGrid
            key={name}
            label={t(name)}
            caption={t(name)}
            colours={channelAlone(picture, channel)}
            text={(row, column) => written(picture[row][column][channel])}
            side={side}
            written={side >= 26}
            cursor={at}
            onCursor={choose}
          />
        ))}
        <ColourGrid
          label={t("put together")}
          caption={t("put together, {size}", { size: formatShape([picture.length, picture[0].length, 3]) })}
          colours={together}
          text={(row, column) => together[row][column].map(written).join(", ")}
          side={side}
          written={false}
          cursor={at}
          onCursor={choose}
        />
        <div className={styles.part}>
          <SettingField
            setting={pixelSettings.channels}
            value={channels}
            onChange={(next) => change({ channels: next as PixelValues["channels"] })}
          />
          <p className={styles.note}>
            {t(
              "{count, plural, =0 {No pixel differs} one {# pixel differs} other {# pixels differ}} from the picture.",
              {
                count: differences(picture, together),
              },
            )}
          </p>
        </div>
      </div>
    </section>
  );
}
